import { deskAddress } from '#shared/addresses.ts'
import type { DeskSearch } from '#shared/moderation/desk-search.ts'
import { writeParams } from '#shared/search/search-params.ts'
import type { QueueQuery } from '../../gql/moderation.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { FormFaults } from '../../ui/form/form-faults.tsx'
import styles from './desk.module.css'
import { DeskNav } from './desk-nav.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueRow } from './queue-row.tsx'
import { ShortcutList } from './shortcut-list.tsx'

/** All that waits for moderators, what waits longest first. */
export function QueueView({ queue, search }: { queue: QueueQuery['queue']; search: DeskSearch }) {
  const t = useWords()
  const language = useLanguage()
  const { edges, totalCount, countries, pageInfo } = queue
  return (
    <div className={`page ${styles.desk}`}>
      <h1>{t('desk.queue')}</h1>
      <DeskNav />
      <FormFaults actions={[deskAddress(language)]} />
      <QueueFilters search={search} countries={countries} />
      <p>{t('desk.waiting', { count: totalCount })}</p>
      <ul className={styles.rows}>
        {edges.map(({ node }) => (
          <QueueRow key={node.id} item={node} here={deskAddress(language, writeParams(search))} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p>
          <Link href={deskAddress(language, writeParams({ ...search, after: pageInfo.endCursor ?? '' }))}>
            {t('desk.more')}
          </Link>
        </p>
      )}
      <ShortcutList />
    </div>
  )
}
