import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { foreignLang } from './foreign-lang.ts'
import styles from './lists.module.css'
import type { Practice } from './practice-query.ts'

/** The practices that this one stands in a relation to, whichever of the two says so. */
export function Relations({ relations }: Pick<Practice, 'relations'>) {
  const t = useWords()
  const language = useLanguage()
  if (relations.length === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">{t('practice.relations')}</h2>
      <ul className={styles.rows}>
        {relations.map(({ kind, side, practice: { key, path, title, place } }) => (
          <li key={kind + side + key}>
            <span>{t(`practice.relation.${kind}_${side}`)}</span>
            <b>
              <Link href={path} lang={foreignLang(language, title)}>
                {title.text}
              </Link>
            </b>
            {place?.city && <span>{place.city.name}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
