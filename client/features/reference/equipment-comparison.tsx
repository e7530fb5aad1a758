import { standardAddress } from '#shared/addresses.ts'
import { strictest } from '#shared/practices/labels.ts'
import type { UsageFragment } from '../../gql/reference.ts'
import { formatPartialDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import type { MessageId } from '../../lib/message-ids.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PracticeLink } from './practice-links.tsx'
import styles from './reference.module.css'

type Row = UsageFragment['equipment'][number]

const MEASURES = [
  { name: 'massKg', unit: 'facts.kg' },
  { name: 'speedKmh', unit: 'facts.kmh' },
  { name: 'angleDegrees', unit: 'facts.degrees' },
  { name: 'penetrationM', unit: 'facts.metres' },
] as const satisfies readonly { name: string; unit: MessageId }[]

/** What equipment withstands according to each practice, as far as the reader may know. Nothing is converted. */
export function EquipmentComparison({ equipment }: Pick<UsageFragment, 'equipment'>) {
  const t = useWords()
  const language = useLanguage()
  const measures = MEASURES.map(({ name, unit }): Column<Row> => ({
    title: t(`facts.field.${name}`),
    cell: ({ claim }) => claim[name] !== null && t(unit, { count: claim[name] }),
    isNumber: true,
  }))
  return (
    <section aria-labelledby="equipment">
      <h2 id="equipment">{t('reference.equipment')}</h2>
      <p className={styles.quiet}>{t('reference.equipment.text')}</p>
      <DataTable
        caption={t('reference.equipment')}
        rows={equipment}
        keyOf={(row) => `${row.practice.path} ${equipment.indexOf(row)}`}
        columns={[
          {
            title: t('facts.field.equipment'),
            cell: ({ claim }) => claim.equipment ?? t('facts.kind.EQUIPMENT'),
          },
          { title: t('reference.practice'), cell: practiceCell },
          { title: t('facts.field.standard'), cell: ({ claim }) => standardCell(claim) },
          { title: t('facts.field.proof'), cell: ({ claim }) => t(`facts.proof.${claim.proof}`) },
          ...measures,
          {
            title: t('facts.field.date'),
            cell: ({ claim }) => claim.date && formatPartialDate(language, claim.date),
          },
          { title: t('reference.handling'), cell: ({ claim }) => handlingOf(claim) },
        ]}
      />
    </section>
  )
}

/** The strictest label of what is shown; nothing where all of it is public. */
function handlingOf({ label, detailsLabel }: Row['claim']) {
  const handling = strictest(label, detailsLabel ?? 'CLEAR')
  return handling !== 'CLEAR' && <Tag>TLP:{handling}</Tag>
}

function standardCell({ standard, otherStandard }: Row['claim']) {
  return standard ? <StandardName standard={standard} /> : otherStandard
}

function StandardName({ standard }: { standard: NonNullable<Row['claim']['standard']> }) {
  const t = useWords()
  const designation = standard.supersededBy?.designation
  return (
    <>
      <Link href={standardAddress(useLanguage(), standard.key)}>{standard.designation}</Link>
      {designation && `, ${t('facts.superseded', { designation })}`}
    </>
  )
}

function practiceCell({ practice }: Row) {
  return <PracticeLink practice={practice} />
}
