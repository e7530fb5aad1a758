import { searchAddress } from '#shared/addresses.ts'
import type { UnansweredQuery } from '../../gql/moderation.ts'
import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DeskNav } from './desk-nav.tsx'
import styles from './desk.module.css'

/** What people looked for and did not find: practices to ask cities for, or words that the thesaurus lacks. */
export function UnansweredView({ searches }: { searches: UnansweredQuery['unansweredSearches'] }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <div className={`page ${styles.desk}`}>
      <h1>{t('desk.unanswered')}</h1>
      <DeskNav />
      <p>{t('desk.unanswered.lead')}</p>
      {searches.length === 0 && <p>{t('desk.unanswered.none')}</p>}
      {searches.length > 0 && (
        <DataTable
          caption={t('desk.unanswered')}
          rows={searches}
          keyOf={({ phrase }) => phrase}
          columns={[
            {
              title: t('desk.unanswered.phrase'),
              cell: ({ phrase }) => linkTo(searchAddress(language, { q: phrase }), phrase),
            },
            { title: t('desk.unanswered.days'), isNumber: true, cell: ({ days }) => days },
            { title: t('desk.unanswered.last'), cell: ({ lastDay }) => formatDate(language, lastDay) },
          ]}
        />
      )}
    </div>
  )
}

const linkTo = (href: string, phrase: string) => (
  <Link className={styles.phrase} href={href}>
    {phrase}
  </Link>
)
