import { deskAddress } from '#shared/addresses.ts'
import { QUEUE_KINDS, QUEUE_STATES } from '#shared/moderation/queue.ts'
import { writeParams } from '#shared/search/search-params.ts'
import { wordOf } from '#shared/text/enum-names.ts'
import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Board } from './desk-queries.ts'
import styles from './desk.module.css'
import { DeskNav } from './desk-nav.tsx'
import { ShortcutList } from './shortcut-list.tsx'
import { daysSince } from './since.ts'

/** What is where, and stuck since when; every number leads to what it counts. */
export function BoardView({ board }: { board: Board }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const queueOf = ({ kind, state }: Board['columns'][number], claimed?: string) =>
    deskAddress(
      language,
      writeParams({
        state: wordOf(QUEUE_STATES, state) ?? '',
        kind: wordOf(QUEUE_KINDS, kind) ?? '',
        ...(claimed && { claimed }),
      }),
    )
  const takenBy = (by: string) => deskAddress(language, writeParams({ by }))
  const since = (moment: string) =>
    `${formatDate(language, moment)} (${t('desk.since', { count: daysSince(moment) })})`
  return (
    <div className={`page ${styles.desk}`}>
      <h1>{t('desk.board')}</h1>
      <DeskNav />
      {board.columns.length === 0 && <p>{t('desk.empty')}</p>}
      <DataTable
        caption={t('desk.board')}
        rows={board.columns}
        keyOf={({ kind, state }) => `${kind} ${state}`}
        columns={[
          { title: t('desk.filter.kind'), cell: ({ kind }) => nameOf('desk.kind', kind) },
          { title: t('desk.filter.state'), cell: ({ state }) => nameOf('desk.state', state) },
          {
            title: t('desk.board.count'),
            isNumber: true,
            cell: (row) => linkTo(queueOf(row), row.count),
          },
          {
            title: t('desk.board.free'),
            isNumber: true,
            cell: (row) => linkTo(queueOf(row, 'nobody'), row.count - row.claimed),
          },
          {
            title: t('desk.board.oldest'),
            cell: (row) => linkTo(queueOf(row), since(row.oldestSince)),
          },
        ]}
      />
      {board.claims.length > 0 && (
        <section>
          <h2>{t('desk.board.claims')}</h2>
          <DataTable
            caption={t('desk.board.claims')}
            rows={board.claims}
            keyOf={({ personId }) => personId}
            columns={[
              { title: t('desk.board.moderator'), cell: ({ name }) => name },
              {
                title: t('desk.board.count'),
                isNumber: true,
                cell: ({ personId, count }) => linkTo(takenBy(personId), count),
              },
              { title: t('desk.board.oldest'), cell: ({ oldestClaim }) => since(oldestClaim) },
            ]}
          />
        </section>
      )}
      <ShortcutList />
    </div>
  )
}

const linkTo = (href: string, text: string | number) => <Link href={href}>{text}</Link>
