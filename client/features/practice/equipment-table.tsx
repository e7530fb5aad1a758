import { useWords } from '../../lib/words.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { FactOf } from './practice-query.ts'
import { useAuthorsWords } from './written-in.tsx'
import { useFieldWriter } from '../../lib/field-writer.ts'

type Equipment = FactOf<'EquipmentClaim'>

const MEASURES = ['massKg', 'speedKmh', 'angleDegrees', 'penetrationM'] as const

/** What equipment withstands and how that is known. No rating is ever converted into another. */
export function EquipmentTable({ equipment }: { equipment: readonly Equipment[] }) {
  const t = useWords()
  const write = useFieldWriter()
  const asWritten = useAuthorsWords()
  const standardOf = ({ standard, otherStandard }: Equipment) => {
    const designation = standard?.supersededBy?.designation
    if (standard && designation) return `${standard.designation}, ${t('facts.superseded', { designation })}`
    return standard?.designation ?? asWritten(otherStandard)
  }
  const measures = MEASURES.map((name): Column<Equipment> => ({
    title: t(`facts.field.${name}`),
    cell: (each) => write(name, each[name])?.text,
    isNumber: true,
  }))
  return (
    <DataTable
      caption={t('facts.kind.EQUIPMENT')}
      rows={equipment}
      keyOf={({ id }) => id}
      columns={[
        { title: t('facts.field.equipment'), cell: (each) => each.equipment ?? t('facts.kind.EQUIPMENT') },
        { title: t('facts.field.standard'), cell: standardOf },
        ...measures,
        { title: t('facts.field.proof'), cell: ({ proof }) => t(`facts.proof.${proof}`) },
        { title: t('facts.field.date'), cell: ({ date }) => write('date', date)?.text },
      ]}
    />
  )
}
