import { profileAddress } from '#shared/addresses.ts'
import type { SimilarCityFragment } from '../../gql/reference.ts'
import { countryName } from '../../lib/country-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './reference.module.css'

/** The cities whose practices are most like those of this one, each with the reason in words. */
export function SimilarCities({ cities }: { cities: readonly SimilarCityFragment[] }) {
  const t = useWords()
  const language = useLanguage()
  if (cities.length === 0) return null
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">{t('reference.similar')}</h2>
      <ul className={styles.list}>
        {cities.map((similar) => (
          <li key={similar.city.key}>
            <Link href={profileAddress(language, 'cities', similar.city.key)}>{similar.city.name}</Link>,{' '}
            {countryName(language, similar.city.country)}
            <Reason similar={similar} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** More of one sort say nothing more. */
const MOST_NAMES = 2

function Reason({ similar: { kinds, concepts, isOfSimilarSize } }: { similar: SimilarCityFragment }) {
  const t = useWords()
  const sorts = {
    space: concepts.filter(({ scheme }) => scheme === 'SPACE').map(({ label }) => label),
    threat: concepts.filter(({ scheme }) => scheme === 'THREAT').map(({ label }) => label),
    kind: kinds.map((kind) => t(`template.kind.${kind}`)),
  }
  const reasons = [
    ...(['space', 'threat', 'kind'] as const).flatMap((sort) => {
      const names = sorts[sort].slice(0, MOST_NAMES).join(', ')
      return names === '' ? [] : [t(`reference.similar.${sort}`, { names })]
    }),
    ...(isOfSimilarSize ? [t('reference.similar.size')] : []),
  ]
  return <p className={styles.quiet}>{reasons.join(' · ')}</p>
}
