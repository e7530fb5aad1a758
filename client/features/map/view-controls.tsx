import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import type { useView } from './use-view.ts'
import styles from './view-controls.module.css'

const SHIFT = 0.35

/** Nearer, farther, and to the sides: everything that a pointer could do, as buttons. */
export function ViewControls({ sight }: { sight: ReturnType<typeof useView> }) {
  const t = useWords()
  // Their words too, shown or not: a drawn page brings the words that it has asked for.
  const whole = t('map.whole')
  const moves = [
    [t('map.west'), '←', -SHIFT, 0],
    [t('map.north'), '↑', 0, -SHIFT],
    [t('map.south'), '↓', 0, SHIFT],
    [t('map.east'), '→', SHIFT, 0],
  ] as const
  return (
    <fieldset className={styles.controls} aria-label={t('map.controls')}>
      <Button look="second" onClick={() => sight.zoomIn()} disabled={sight.isClosest}>
        {t('map.nearer')}
      </Button>
      <Button look="second" onClick={sight.zoomOut} disabled={sight.isWhole}>
        {t('map.farther')}
      </Button>
      {!sight.isWhole &&
        moves.map(([name, arrow, right, down]) => (
          <Button key={name} look="second" aria-label={name} onClick={() => sight.move(right, down)}>
            {arrow}
          </Button>
        ))}
      {!sight.isWhole && (
        <Button look="quiet" onClick={sight.reset}>
          {whole}
        </Button>
      )}
    </fieldset>
  )
}
