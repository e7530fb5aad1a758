/** The mark of Parvis: paving stones around a square that is protected on three sides and open on the fourth. */
export function Mark() {
  const stones = [0, 1, 2, 3, 5, 6, 8]
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" fill="currentColor" aria-hidden="true" focusable="false">
      {stones.map((stone) => (
        <rect
          key={stone}
          x={(stone % 3) * 11}
          y={Math.floor(stone / 3) * 11}
          width="10"
          height="10"
          rx="1.5"
        />
      ))}
    </svg>
  )
}
