import type { AuditLogQuery } from '../../gql/account.ts'
import { formatMoment } from '../../lib/dates.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import styles from './account.module.css'

type Entry = AuditLogQuery['auditLog']['edges'][number]['node']

export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <div className={styles.wide}>
      <DataTable
        caption={t('account.audit.title')}
        columns={[
          { title: t('account.audit.at'), cell: ({ at }) => formatMoment(language, at) },
          { title: t('account.audit.by'), cell: ({ by }) => by ?? t('account.audit.program') },
          { title: t('account.audit.action'), cell: ({ action }) => action },
          {
            title: t('account.audit.subject'),
            cell: subjectOf,
          },
          { title: t('account.audit.detail'), cell: ({ detail }) => inWords(detail) },
        ]}
        rows={entries}
        keyOf={({ id }) => id}
      />
    </div>
  )
}

function subjectOf({ subjectKind, subjectId }: Entry) {
  return (
    <>
      {subjectKind} <code className={styles.quiet}>{subjectId}</code>
    </>
  )
}

/** `role: lead, person: …`: states, roles and numbers, as they are kept. */
function inWords(detail: unknown): string {
  return Object.entries(detail instanceof Object ? detail : {})
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ')
}
