import { deskPracticeAddress } from '#shared/addresses.ts'
import type { DeskSearch } from '#shared/moderation/desk-search.ts'
import { writeParams } from '#shared/search/search-params.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Comparison, DeskPractice } from './desk-queries.ts'
import styles from './desk.module.css'
import { Difference } from './difference.tsx'
import { shortcut } from './shortcut.ts'

type ChangesProps = { desk: DeskPractice; comparison: Comparison; search: DeskSearch }

/** The examined revision: against the published one, against the last reviewed one, or as it stands. */
export function Changes({ desk, comparison, search }: ChangesProps) {
  const t = useWords()
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">
        <a className={styles.anchor} href="#difference" {...shortcut('d')}>
          {comparison.from === 0
            ? t('desk.whole', { number: comparison.to })
            : t('desk.difference', { from: comparison.from, to: comparison.to })}
        </a>
      </h2>
      <Choices desk={desk} search={search} from={comparison.from} />
      <Difference
        parts={comparison.parts}
        isSideBySide={search.view === 'side'}
        isWhole={comparison.from === 0}
      />
    </section>
  )
}

function Choices({ desk, search, from }: { desk: DeskPractice; search: DeskSearch; from: number }) {
  const t = useWords()
  const language = useLanguage()
  const { review, publishedRevision } = desk
  const { done: _done, ...kept } = search
  const at = (more: DeskSearch) =>
    `${deskPracticeAddress(language, desk.key)}${writeParams({ ...kept, ...more })}#difference`
  const reviewed = review?.lastReviewedRevision
  const others = (review?.practice.languages ?? []).filter((code) => code !== review?.practice.language)
  const choices = [
    ...(publishedRevision
      ? ([
          {
            label: t('desk.against.published', { number: publishedRevision }),
            more: { against: 'published' },
            isOn: from === publishedRevision,
          },
        ] as const)
      : []),
    ...(reviewed
      ? ([
          {
            label: t('desk.against.reviewed', { number: reviewed }),
            more: { against: 'reviewed' },
            isOn: from === reviewed,
          },
        ] as const)
      : []),
    { label: t('desk.against.nothing'), more: { against: 'nothing' }, isOn: from === 0 },
    { label: t('desk.view.inline'), more: { view: 'inline' }, isOn: search.view !== 'side' },
    { label: t('desk.view.side'), more: { view: 'side' }, isOn: search.view === 'side' },
    ...others.map((code) => ({
      label: t('desk.beside', { language: languageNameIn(language, code) }),
      more: { beside: code },
      isOn: search.beside === code,
    })),
  ] satisfies { label: string; more: DeskSearch; isOn: boolean }[]
  return (
    <nav className={styles.choices} aria-label={t('desk.choices')}>
      {choices.map(({ label, more, isOn }) => (
        <Link key={label} href={at(more)} aria-current={isOn ? 'true' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
