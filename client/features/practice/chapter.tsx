import { useLanguage, useWords } from '../../lib/words.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import { anchorOf, type ChapterContent } from './chapters.ts'
import styles from './chapter.module.css'
import { Facts } from './facts.tsx'
import { foreignLang } from './foreign-lang.ts'
import { NotPublic } from './not-public.tsx'
import type { Practice } from './practice-query.ts'

type ChapterProps = { chapter: ChapterContent; claims: Practice['claims'] }

/** A part of the narrative, the facts that belong to it, and in the margin the claims that rest on it. */
export function Chapter({ chapter: { kind, section, facts }, claims }: ChapterProps) {
  const t = useWords()
  const language = useLanguage()
  const anchor = anchorOf(kind)
  return (
    <section className={styles.chapter} aria-labelledby={anchor}>
      <h2 id={anchor} className={styles.title}>
        {t(`template.section.${kind}`)}
      </h2>
      <div className={styles.text}>
        <NotPublic label={section?.label} />
        {section?.text.html && (
          <RichText html={section.text.html} lang={foreignLang(language, section.text)} />
        )}
        <Facts facts={facts} />
      </div>
      <Margin claims={claims.filter(({ sections }) => sections.includes(kind))} />
    </section>
  )
}

function Margin({ claims }: { claims: Practice['claims'] }) {
  const t = useWords()
  if (claims.length === 0) return null
  return (
    <div className={styles.margin}>
      <ul aria-label={t('practice.claims.short')}>
        {claims.map(({ id, commitment }) => (
          <li key={id}>
            <a href={`#claim-${id}`}>
              <b>{commitment.key}</b> {commitment.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
