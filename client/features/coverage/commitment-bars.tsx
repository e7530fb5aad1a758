import { declarationItemAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Coverage } from './coverage-query.ts'
import styles from './commitment-bars.module.css'

/** How many practices bear out each commitment, and beyond the line how many show the contrary. */
export function CommitmentBars({ commitments }: Pick<Coverage, 'commitments'>) {
  const t = useWords()
  const language = useLanguage()
  const most = Math.max(1, ...commitments.map(({ practices, contradicts }) => practices + contradicts))
  return (
    <ol className={styles.bars}>
      {commitments.map(({ commitment, title, practices, cities, contradicts }) => (
        <li key={commitment}>
          <Link href={declarationItemAddress(language, commitment)}>
            <b>{commitment}</b> {title}
          </Link>
          <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect className={styles.filled} width={practices} height="1" />
            <rect className={styles.contrary} x={practices} width={contradicts} height="1" />
          </svg>
          <span className={styles.numbers}>
            {t('coverage.bar', { practices, cities })}
            {contradicts > 0 && ` · ${t('coverage.contrary')}: ${contradicts}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
