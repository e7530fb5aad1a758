import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { foreignLang } from './foreign-lang.ts'
import styles from './lists.module.css'
import type { Practice } from './practice-query.ts'

/** The practices that this one stands in a relation to, whichever of the two says so, and since when. */
export function Relations({ relations }: Pick<Practice, 'relations'>) {
  const t = useWords()
  const language = useLanguage()
  if (relations.length === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">{t('practice.relations')}</h2>
      <ul className={styles.rows}>
        {relations.map(({ practice: { key, path, title, place }, ...relation }) => (
          <li key={relation.kind + relation.side + key}>
            <span>
              {t(`practice.relation.${relation.kind}_${relation.side}`)}
              {relation.year && ` (${relation.year})`}
            </span>
            <div>
              <b>
                <Link href={path} lang={foreignLang(language, title)}>
                  {title.text}
                </Link>
              </b>
              {place?.city && <span> {place.city.name}</span>}
              {relation.note && <p lang={foreignLang(language, relation)}>{relation.note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
