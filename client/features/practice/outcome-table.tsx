import { useNames, useWords, type Words } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { enumNameOf } from '#shared/text/enum-names.ts'
import type { FactOf } from './practice-query.ts'
import { useAuthorsWords } from './written-in.tsx'

/** What came of it, and beside each figure how well that is known. */
export function OutcomeTable({ outcomes }: { outcomes: readonly FactOf<'Outcome'>[] }) {
  const t = useWords()
  const nameOf = useNames()
  const asWritten = useAuthorsWords()
  return (
    <DataTable
      caption={t('facts.kind.OUTCOME')}
      rows={outcomes}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('facts.field.indicator'),
          cell: ({ indicator, otherIndicator }) =>
            asWritten(otherIndicator) ?? nameOf('facts.indicator', enumNameOf(indicator)),
        },
        { title: t('facts.field.before'), cell: ({ before }) => asWritten(before) },
        { title: t('facts.field.after'), cell: ({ after }) => asWritten(after) },
        { title: t('facts.field.method'), cell: ({ method }) => asWritten(method) },
        { title: t('facts.field.note'), cell: ({ note }) => asWritten(note) },
        {
          title: t('facts.field.evidence'),
          cell: ({ evidence }) => evidenceTag(evidence, t),
        },
      ]}
    />
  )
}

function evidenceTag(evidence: FactOf<'Outcome'>['evidence'], t: Words) {
  return (
    <Tag look={evidence === 'NOT_EVALUATED' ? 'soft' : 'plain'}>{t(`template.evidence.${evidence}`)}</Tag>
  )
}
