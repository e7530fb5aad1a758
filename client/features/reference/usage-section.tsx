import type { ReactNode } from 'react'
import type { UsageFragment } from '../../gql/reference.ts'
import { useWords } from '../../lib/words.tsx'
import { EquipmentComparison } from './equipment-comparison.tsx'
import { PracticeLinks } from './practice-links.tsx'
import styles from './reference.module.css'

/** The practices that have a concept or a standard, and what they say of their equipment. */
export function UsageSection({ usage, all }: { usage: UsageFragment; all?: ReactNode }) {
  const t = useWords()
  const { total, practices, equipment } = usage
  return (
    <>
      {equipment.length > 0 && <EquipmentComparison equipment={equipment} />}
      <section aria-labelledby="practices">
        <h2 id="practices">{t('reference.practices')}</h2>
        {total === 0 && <p>{t('reference.practices.none')}</p>}
        {total > practices.length && (
          <p className={styles.quiet}>{t('reference.practices.some', { count: total })}</p>
        )}
        <PracticeLinks practices={practices} className={styles.list} />
        {total > 0 && all}
      </section>
    </>
  )
}
