import { useWords } from '../../lib/words.tsx'
import styles from './lists.module.css'
import type { Practice } from './practice-query.ts'

/** What the practice rests on, with the addresses under which it was read. */
export function Sources({ facts }: Pick<Practice, 'facts'>) {
  const t = useWords()
  const sources = facts.filter((fact) => fact.__typename === 'Source')
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('practice.sources')}</h2>
      <ol className={styles.sources}>
        {sources.map(({ id, title, url, publisher, year }) => (
          <li key={id}>
            {url ? (
              <a href={url} rel="noopener">
                {title}
              </a>
            ) : (
              title
            )}
            <span className={styles.quiet}>{[publisher, year].filter(Boolean).join(', ')}</span>
            {url && <span className={styles.address}>{url}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
