import { searchAddress } from '#shared/addresses.ts'
import type { CommitmentPracticesQuery, ListedHitFragment } from '../../gql/search.ts'
import { countryName } from '../../lib/country-names.ts'
import { Link } from '../../lib/link.tsx'
import { usePeriod } from '../../lib/period.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Marked } from './marked.tsx'
import styles from './practices-of-commitment.module.css'

const STRENGTHS = ['EVIDENCES', 'PARTLY', 'CONTRADICTS'] as const

type PracticesOfCommitmentProps = { commitment: string; found: CommitmentPracticesQuery }

/** The practices of a commitment by how they stand to it, and the way to all of them. */
export function PracticesOfCommitment({ commitment, found }: PracticesOfCommitmentProps) {
  const t = useWords()
  const language = useLanguage()
  const { evidencing, contrary } = found
  const all = new Map([...evidencing.hits, ...contrary.hits].map((hit) => [hit.key, hit]))
  const byStrength = Map.groupBy(
    all.values(),
    ({ strengths }) => strengths.find((each) => each.commitment === commitment)?.strength,
  )
  const shown = STRENGTHS.filter((strength) => strength === 'EVIDENCES' || byStrength.has(strength))
  return (
    <div className={`page ${styles.groups}`}>
      {shown.map((strength) => (
        <section key={strength} aria-labelledby={strength}>
          <h2 id={strength}>{t(`declaration.strength.${strength}`)}</h2>
          <HitList hits={byStrength.get(strength) ?? []} />
        </section>
      ))}
      {evidencing.total > evidencing.hits.length && (
        <p>
          <Link href={searchAddress(language, { commitment: [commitment] })}>
            {t('declaration.practices.all', { count: evidencing.total })}
          </Link>
        </p>
      )}
    </div>
  )
}

function HitList({ hits }: { hits: readonly ListedHitFragment[] }) {
  const t = useWords()
  if (hits.length === 0) return <p className={styles.none}>{t('declaration.strength.none')}</p>
  return (
    <ul className={styles.list}>
      {hits.map((hit) => (
        <li key={hit.key}>
          <Link href={hit.path}>
            <Marked text={hit.title} />
          </Link>
          <Where hit={hit} />
        </li>
      ))}
    </ul>
  )
}

function Where({ hit }: { hit: ListedHitFragment }) {
  const t = useWords()
  const language = useLanguage()
  const period = usePeriod(hit.period)
  const parts = [
    hit.placeName,
    hit.country && countryName(language, hit.country),
    t(`template.kind.${hit.kind}`),
    period,
  ]
  return <span className={styles.where}>{parts.filter(Boolean).join(' · ')}</span>
}
