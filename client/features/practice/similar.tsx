import type { SimilarFragment } from '../../gql/practice.ts'
import { countryName } from '../../lib/country-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { foreignLang } from './foreign-lang.ts'
import styles from './lists.module.css'

/** The practices most like this one, each with the reason in words. */
export function Similar({ practices }: { practices: readonly SimilarFragment[] }) {
  const t = useWords()
  const language = useLanguage()
  if (practices.length === 0) return null
  return (
    <section aria-labelledby="similar" data-print="no">
      <h2 id="similar">{t('practice.similar')}</h2>
      <ul className={styles.rows}>
        {practices.map((similar) => (
          <li key={similar.key}>
            <div>
              <b>
                <Link href={similar.path} lang={foreignLang(language, similar)}>
                  {similar.title}
                </Link>
              </b>{' '}
              <span>
                {[similar.placeName, similar.country && countryName(language, similar.country)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </div>
            <Reason similar={similar} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In the order in which somebody would say it: where, against what, by what means. */
const SCHEMES = ['SPACE', 'THREAT', 'EQUIPMENT', 'INSTALLATION', 'THEME'] as const
/** More of one sort say nothing more. */
const MOST_NAMES = 2

function Reason({ similar: { concepts, isSameKind, isCityOfSimilarSize } }: { similar: SimilarFragment }) {
  const t = useWords()
  const namesOf = (scheme: SimilarFragment['concepts'][number]['scheme']) =>
    concepts.filter((concept) => concept.scheme === scheme).map(({ label }) => label)
  const reasons = [
    ...SCHEMES.flatMap((scheme) => {
      const names = namesOf(scheme).slice(0, MOST_NAMES).join(', ')
      return names === '' ? [] : [t(`practice.similar.${scheme}`, { names })]
    }),
    ...namesOf('PERMANENCE'),
    ...(isSameKind ? [t('practice.similar.kind')] : []),
    ...(isCityOfSimilarSize ? [t('practice.similar.size')] : []),
  ]
  return <p className={styles.quiet}>{reasons.join(' · ')}</p>
}
