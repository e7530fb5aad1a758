import { localeOf } from '../../lib/locale.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { FactOf } from './practice-query.ts'
import { useAuthorsWords } from './written-in.tsx'

export function CostTable({ costs }: { costs: readonly FactOf<'Cost'>[] }) {
  const t = useWords()
  const language = useLanguage()
  const amountOf = ({ amount, currency }: FactOf<'Cost'>) =>
    new Intl.NumberFormat(localeOf(language), {
      style: 'currency',
      currency,
      maximumFractionDigits: 0,
    }).format(amount)
  const asWritten = useAuthorsWords()
  const funderOf = ({ funder, fundedPercent }: FactOf<'Cost'>) =>
    asWritten(funder && fundedPercent ? t('facts.share', { funder, percent: fundedPercent }) : funder)
  return (
    <DataTable
      caption={t('facts.kind.COST')}
      rows={costs}
      keyOf={({ id }) => id}
      columns={[
        { title: t('facts.field.type'), cell: ({ type }) => t(`facts.costType.${type}`) },
        { title: t('facts.field.amount'), cell: amountOf, isNumber: true },
        { title: t('facts.field.priceYear'), cell: ({ priceYear }) => priceYear, isNumber: true },
        { title: t('facts.field.vat'), cell: ({ vat }) => t(`facts.vat.${vat}`) },
        { title: t('facts.field.funder'), cell: funderOf },
        { title: t('facts.field.note'), cell: ({ note }) => asWritten(note) },
      ]}
    />
  )
}
