import { declarationItemAddress } from '#shared/addresses.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { ProfileFragment } from '../../gql/reference.ts'
import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PracticeLinks } from './practice-links.tsx'

type Line = ProfileFragment['commitments'][number]

type CommitmentLinesProps = Pick<ProfileFragment, 'commitments'> & {
  /** How many practices a line names; the others are counted. */
  most?: number
}

/** Nine commitments, one line each: what is published, last confirmed, what is missing. */
export function CommitmentLines({ commitments, most = Infinity }: CommitmentLinesProps) {
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
        { title: t('reference.published'), cell: (line) => publishedCell(line, most) },
        { title: t('reference.confirmed'), cell: confirmed },
      ]}
    />
  )
}

function Published({ line: { practices, contradicts }, most }: { line: Line; most: number }) {
  const t = useWords()
  return (
    <>
      {practices.length === 0 ? (
        t('reference.missing')
      ) : (
        <PracticeLinks practices={practices.slice(0, most)} />
      )}
      {practices.length > most && <p>{t('reference.more', { count: practices.length - most })}</p>}
      {contradicts > 0 && <p>{t('reference.contrary', { count: contradicts })}</p>}
    </>
  )
}

function publishedCell(line: Line, most: number) {
  return <Published line={line} most={most} />
}

function linkTo({ commitment, title }: Line, language: InterfaceLanguage) {
  return (
    <Link href={declarationItemAddress(language, commitment)}>
      {commitment} {title}
    </Link>
  )
}
