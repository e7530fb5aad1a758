import { formatPartialDate } from '../../lib/dates.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { FactOf } from './practice-query.ts'
import styles from './facts.module.css'
import { useAuthorsWords } from './written-in.tsx'

const PHASES = ['BEFORE', 'DURING', 'AFTER'] as const

/** What was said before, during and after the installation, in this order. */
export function CommunicationTimeline({ acts }: { acts: readonly FactOf<'CommunicationAct'>[] }) {
  const t = useWords()
  const language = useLanguage()
  const asWritten = useAuthorsWords()
  const inOrder = PHASES.flatMap((phase) => acts.filter((act) => act.phase === phase))
  return (
    <ol className={styles.steps}>
      {inOrder.map(({ id, phase, means, date, reaction }) => (
        <li key={id}>
          <b>
            {t(`facts.phase.${phase}`)}
            {date && `, ${formatPartialDate(language, date)}`}
          </b>
          {asWritten(means)}
          {reaction && (
            <span className={styles.quiet}>
              {t('facts.field.reaction')}: {asWritten(reaction)}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
