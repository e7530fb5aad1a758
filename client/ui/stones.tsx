import styles from './stones.module.css'

type StonesProps = {
  /** The numbers, from 1 to 9, of the stones that are laid. */
  filled: readonly number[]
  /** Laid, but not whole. */
  half?: readonly number[]
  /** Turned over: the contrary. */
  contrary?: readonly number[]
  size?: number
}

/** Nine paving stones, three by three: a picture of what is said beside it in words, and so hidden from readers. */
export function Stones({ filled, half = [], contrary = [], size = 36 }: StonesProps) {
  const lookOf = (stone: number) => {
    if (filled.includes(stone)) return styles.filled
    if (half.includes(stone)) return styles.half
    return contrary.includes(stone) ? styles.contrary : styles.empty
  }
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      {Array.from({ length: 9 }, (_, index) => (
        <rect
          key={index}
          className={lookOf(index + 1)}
          x={(index % 3) * 11}
          y={Math.floor(index / 3) * 11}
          width="10"
          height="10"
          rx="1.5"
        />
      ))}
    </svg>
  )
}
