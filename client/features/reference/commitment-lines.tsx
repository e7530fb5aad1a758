import { declarationItemAddress } from '#shared/addresses.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { ProfileFragment } from '../../gql/reference.ts'
import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PracticeLinks } from './practice-links.tsx'

type Line = ProfileFragment['commitments'][number]

/** Nine commitments, one line each: what is published, last confirmed, what is missing. */
export function CommitmentLines({ commitments }: Pick<ProfileFragment, 'commitments'>) {
  const t = useWords()
  const language = useLanguage()
  const confirmed = ({ confirmedAt, approvedAt }: Line) => {
    if (confirmedAt) return t('reference.confirmedOn', { date: formatDate(language, confirmedAt) })
    return approvedAt && t('reference.approvedOn', { date: formatDate(language, approvedAt) })
  }
  return (
    <DataTable
      caption={t('reference.commitments')}
      rows={commitments}
      keyOf={({ commitment }) => commitment}
      columns={[
        {
          title: t('reference.commitments'),
          cell: (line) => linkTo(line, language),
        },
        { title: t('reference.published'), cell: publishedCell },
        { title: t('reference.confirmed'), cell: confirmed },
      ]}
    />
  )
}

function Published({ line: { practices, contradicts } }: { line: Line }) {
  const t = useWords()
  return (
    <>
      {practices.length === 0 ? t('reference.missing') : <PracticeLinks practices={practices} />}
      {contradicts > 0 && <p>{t('reference.contrary', { count: contradicts })}</p>}
    </>
  )
}

function publishedCell(line: Line) {
  return <Published line={line} />
}

function linkTo({ commitment, title }: Line, language: InterfaceLanguage) {
  return (
    <Link href={declarationItemAddress(language, commitment)}>
      {commitment} {title}
    </Link>
  )
}
