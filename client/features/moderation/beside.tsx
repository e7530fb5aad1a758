import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Beside as BesideText, Review } from './desk-queries.ts'
import styles from './difference.module.css'
import { usePartNames } from './part-names.ts'

type BesideProps = { original: Review['practice']; translated: BesideText }

/** The original beside its translation, text by text; what has changed since is said. */
export function Beside({ original, translated }: BesideProps) {
  const t = useWords()
  const nameOf = usePartNames()
  const rows = [
    { part: 'title', text: original.title, other: translated.title },
    { part: 'summary', text: original.summary, other: translated.summary },
    ...original.claims.flatMap(({ id, reason }) => {
      const other = translated.claims.find((claim) => claim.id === id)?.reason
      return other ? [{ part: `claim:${id}`, text: reason, other }] : []
    }),
    ...original.sections.flatMap(({ kind, text }) => {
      const other = translated.sections.find((section) => section.kind === kind)?.text
      return other ? [{ part: `section:${kind.toLowerCase()}`, text, other }] : []
    }),
  ]
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t('desk.besideTitle')}</h2>
      {rows.map(({ part, text, other }) => (
        <section key={part} className={styles.part}>
          <h3>{nameOf(part)}</h3>
          <div className={styles.sides}>
            <div className={styles.text} lang={original.language}>
              {text.text}
            </div>
            <Translation text={other} />
          </div>
        </section>
      ))}
    </section>
  )
}

function Translation({ text: { text, language, state, isStale } }: { text: BesideText['title'] }) {
  const t = useWords()
  const reader = useLanguage()
  if (!state) return <p>{t('desk.untranslated')}</p>
  return (
    <div className={styles.text} lang={language}>
      <p className={styles.label}>
        {languageNameIn(reader, language)} · {t(`desk.translation.${state}`)}
        {isStale && ` · ${t('desk.stale')}`}
      </p>
      {text}
    </div>
  )
}
