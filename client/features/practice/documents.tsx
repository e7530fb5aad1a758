import { useWords } from '../../lib/words.tsx'
import styles from './lists.module.css'
import { NotPublic } from './not-public.tsx'
import type { Practice } from './practice-query.ts'

/** Documents to be downloaded, with what that means for the reader: a PDF, and how large. */
export function Documents({ attachments }: Pick<Practice, 'attachments'>) {
  const t = useWords()
  const documents = attachments.filter(({ kind }) => kind === 'DOCUMENT')
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t('practice.documents')}</h2>
      <ul className={styles.rows}>
        {documents.map(({ id, label, path, name, caption, alternative, credit, licence, byteSize }) => (
          <li key={id}>
            <a href={path}>{caption || alternative || name}</a>
            <span>
              {[t('practice.document.size', { size: megabytes(byteSize) }), credit, licence]
                .filter(Boolean)
                .join(', ')}
            </span>
            <NotPublic label={label} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 100_000)) / 10
}
