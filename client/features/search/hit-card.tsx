import { Link } from '../../lib/link.tsx'
import { countryName } from '../../lib/country-names.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { usePeriod } from '../../lib/period.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { HitFragment } from '../../gql/search.ts'
import { Stones } from '../../ui/stones.tsx'
import { Tag, TagList } from '../../ui/tag.tsx'
import styles from './hit-card.module.css'
import { Marked } from './marked.tsx'

type HitCardProps = {
  hit: HitFragment
  /** The short titles of the commitments, by number. */
  commitments: ReadonlyMap<string, string>
  /** Its title is a heading of this level. */
  level?: 2 | 3
}

/** A practice in a list: enough to decide whether to read it. */
export function HitCard({ hit, commitments, level = 3 }: HitCardProps) {
  const t = useWords()
  const language = useLanguage()
  const Heading = `h${level}` as const
  return (
    <article className={styles.card}>
      <Where hit={hit} />
      <Heading className={styles.title}>
        <Link href={hit.path}>
          <Marked text={hit.title} />
        </Link>
      </Heading>
      <p className={styles.summary}>
        <Marked text={hit.summary} />
      </p>
      {hit.excerpt && (
        <p className={styles.excerpt}>
          … <Marked text={hit.excerpt} /> …
        </p>
      )}
      <Why reasons={hit.reasons} />
      <div className={styles.foot}>
        <TagList label={t('search.commitments')}>
          {hit.commitments.map((commitment) => (
            <li key={commitment}>
              <Tag code={commitment} isFolding>
                {commitments.get(commitment)}
              </Tag>
            </li>
          ))}
        </TagList>
        {hit.language !== language && (
          <p className={styles.written}>
            {t('search.written', { language: languageNameIn(language, hit.language) })}
          </p>
        )}
      </div>
      <span className={styles.stones}>
        <Stones filled={hit.commitments.map((commitment) => Number(commitment.slice(1)))} />
      </span>
    </article>
  )
}

function Where({ hit }: { hit: HitFragment }) {
  const t = useWords()
  const language = useLanguage()
  const period = usePeriod(hit.period)
  return (
    <p className={styles.where}>
      <b>{hit.placeName}</b>
      {hit.country && <span>{countryName(language, hit.country)}</span>}
      <span>{t(`template.kind.${hit.kind}`)}</span>
      {period && <span className={styles.period}>{period}</span>}
      {hit.distanceKm !== null && <span>{t('search.distance', { km: hit.distanceKm })}</span>}
      {hit.isArchived && <b className={styles.archived}>{t('search.archived')}</b>}
    </p>
  )
}

/** Told only where the words of the query are not simply in the text. */
function Why({ reasons }: Pick<HitFragment, 'reasons'>) {
  const t = useWords()
  const understood = reasons.filter(({ understoodAs }) => understoodAs)
  if (understood.length === 0) return null
  const reason = understood.map(({ word, understoodAs }) => `${word} → ${understoodAs}`).join(', ')
  return <p className={styles.why}>{t('search.why', { reason })}</p>
}
