import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import type { Beside as BesideText, Review } from './desk-queries.ts'
import styles from './difference.module.css'

type BesideProps = { original: Review['practice']; translated: BesideText }

/** The original beside its translation, text by text; what has changed since is said. */
export function Beside({ original, translated }: BesideProps) {
  const t = useWords()
  const nameOf = useNames()
  const rows = [
    { key: 'title', name: nameOf('desk.part', 'title'), text: original.title.text, other: translated.title },
    {
      key: 'summary',
      name: nameOf('desk.part', 'summary'),
      text: original.summary.text,
      other: translated.summary,
    },
    ...original.sections.flatMap(({ kind, text }) => {
      const other = translated.sections.find((section) => section.kind === kind)?.text
      return other ? [{ key: kind, name: nameOf('template.section', kind), text: text.text, other }] : []
    }),
  ]
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t('desk.besideTitle')}</h2>
      {rows.map(({ key, name, text, other }) => (
        <section key={key} className={styles.part}>
          <h3>{name}</h3>
          <div className={styles.sides}>
            <div className={styles.text} lang={original.language}>
              {text}
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
