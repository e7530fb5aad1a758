import { deskPracticeAddress } from '#shared/addresses.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Decision } from './decisions.tsx'
import type { DeskPractice } from './desk-queries.ts'

const NAMES = {
  UNPUBLISH: 'unpublish',
  WITHDRAW: 'withdraw',
  ARCHIVE: 'archive',
  RESTORE: 'restore',
} as const

/** What can be done with the publication. */
export function PublicLife({ desk }: { desk: DeskPractice }) {
  const t = useWords()
  const action = deskPracticeAddress(useLanguage(), desk.key)
  if (desk.publicAbilities.length === 0) return null
  return (
    <section>
      <h2>{t('desk.publicLife')}</h2>
      {desk.publicAbilities.map((ability) => (
        <Decision
          key={ability}
          name={NAMES[ability]}
          title={t(`desk.${NAMES[ability]}`)}
          action={action}
          hidden={{ practice: desk.practiceId, version: String(desk.version) }}
        />
      ))}
    </section>
  )
}
