import { languageNameIn } from '../../lib/language-names.ts'
import { inSentence } from '../../lib/lists.ts'
import { useLanguage, useWords, type Words } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Practice } from './practice-query.ts'

/** Where a reader reads something else than the authors wrote: which parts are translated, by whom, and which are not. */
export function TranslationNotice({ practice }: { practice: Practice }) {
  const t = useWords()
  const reader = useLanguage()
  if (practice.language === reader) return null
  const original = languageNameIn(reader, practice.language)
  const told = STANDINGS.flatMap((standing) => {
    const parts = partsThat(t, practice, standing)
    return parts.length > 0
      ? [t(`practice.translated.${standing}`, { original, parts: inSentence(reader, parts) })]
      : []
  })
  const stale = stalePartsOf(t, practice)
  return (
    <Notice title={t('practice.translated.title')}>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {stale.length > 0 && <p>{t('practice.stale', { parts: inSentence(reader, stale) })}</p>}
    </Notice>
  )
}

const STANDINGS = ['machine', 'human', 'original'] as const
type Standing = (typeof STANDINGS)[number]

type Text = Pick<Practice['title'], 'language' | 'state' | 'isStale'>

/** The names of the parts that stand so: whole parts, or some of a part. What is stated as a fact is never translated. */
function partsThat(t: Words, practice: Practice, standing: Standing): string[] {
  const count = (texts: readonly Text[]) =>
    texts.filter((text) => standingOf(practice, text) === standing).length
  const { sections, claims } = practice
  const texts = sections.map(({ text }) => text)
  const reasons = claims.map(({ reason }) => reason)
  const some = (part: 'text' | 'reasons', of: readonly Text[]) =>
    count(of) === 0
      ? []
      : [t(count(of) === of.length ? `practice.part.${part}` : `practice.part.${part}.some`)]
  return [
    ...(count([practice.title]) ? [t('practice.part.title')] : []),
    ...(count([practice.summary]) ? [t('practice.part.summary')] : []),
    ...some('text', texts),
    ...some('reasons', reasons),
    ...(standing === 'original' ? [t('practice.part.facts')] : []),
  ]
}

function standingOf(practice: Practice, { language, state }: Text): Standing {
  if (language === practice.language) return 'original'
  return state === 'MACHINE' ? 'machine' : 'human'
}

function stalePartsOf(t: Words, { title, summary, sections, claims }: Practice): string[] {
  return [
    ...(title.isStale ? [t('practice.part.title')] : []),
    ...(summary.isStale ? [t('practice.part.summary')] : []),
    ...sections.filter(({ text }) => text.isStale).map(({ kind }) => t(`template.section.${kind}`)),
    ...(claims.some(({ reason }) => reason.isStale) ? [t('practice.part.reasons.some')] : []),
  ]
}
