import { useWords } from '../../lib/words.tsx'
import { anchorOf, type ChapterContent } from './chapters.ts'
import styles from './contents-list.module.css'
import type { Practice } from './practice-query.ts'

/** What can be read on the page, and where. */
export function ContentsList({
  practice,
  chapters,
}: {
  practice: Practice
  chapters: readonly ChapterContent[]
}) {
  const t = useWords()
  const parts = [
    ...chapters.map(({ kind }) => ({ anchor: anchorOf(kind), title: t(`template.section.${kind}`) })),
    { anchor: 'commitments', title: t('practice.claims.short'), isThere: practice.claims.length > 0 },
    { anchor: 'concepts', title: t('practice.concepts'), isThere: practice.concepts.length > 0 },
    { anchor: 'partners', title: t('practice.partners'), isThere: practice.partners.length > 0 },
    { anchor: 'related', title: t('practice.relations'), isThere: practice.relations.length > 0 },
    {
      anchor: 'documents',
      title: t('practice.documents'),
      isThere: practice.attachments.some(({ kind }) => kind === 'DOCUMENT'),
    },
    {
      anchor: 'sources',
      title: t('practice.sources'),
      isThere: practice.facts.some(({ kind }) => kind === 'SOURCE'),
    },
    { anchor: 'cite', title: t('practice.cite') },
  ].filter((part) => !('isThere' in part) || part.isThere)
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 className={styles.title} id="contents">
        {t('practice.contents')}
      </h2>
      <ol>
        {parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
