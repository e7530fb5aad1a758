import { deskPracticeAddress } from '#shared/addresses.ts'
import { CHECK_VERDICTS, CRITERIA, OTHER_LINES, SENSITIVITY_LINES } from '#shared/moderation/check-lines.ts'
import { enumNameOf, wordOf } from '#shared/text/enum-names.ts'
import { CHECK_LINES } from '#shared/moderation/check-lines.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import type { DeskPractice, Review } from './desk-queries.ts'
import styles from './desk.module.css'
import { shortcut } from './shortcut.ts'

const GROUPS = { criteria: CRITERIA, sensitivity: SENSITIVITY_LINES, other: OTHER_LINES } as const

/** What is looked at in every review, line by line; for who may not record, what was found. */
export function ChecksForm({ desk, review }: { desk: DeskPractice; review: Review }) {
  const t = useWords()
  const language = useLanguage()
  const mayRecord = review.abilities.includes('RECORD')
  const groups = Object.entries(GROUPS).map(([name, lines]) => (
    <fieldset key={name} disabled={!mayRecord} className={styles.checks}>
      <legend>{t(`desk.checks.${name as keyof typeof GROUPS}`)}</legend>
      {review.checks
        .filter(({ line }) => (lines as readonly string[]).includes(wordOf(CHECK_LINES, line) ?? ''))
        .map((check) => (
          <Line key={check.line} check={check} revision={review.revision} />
        ))}
    </fieldset>
  ))
  return (
    <section id="checks">
      <h2>
        <a className={styles.anchor} href="#checks" {...shortcut('k')}>
          {t('desk.checks')}
        </a>
      </h2>
      <p>{t('desk.checks.open', { count: review.checks.filter(({ isOpen }) => isOpen).length })}</p>
      {mayRecord ? (
        <PostForm
          action={deskPracticeAddress(language, desk.key)}
          submit={t('desk.checks.save')}
          hidden={{ action: 'checks', practice: desk.practiceId, version: String(desk.version) }}
        >
          {groups}
        </PostForm>
      ) : (
        groups
      )}
    </section>
  )
}

function Line({ check, revision }: { check: Review['checks'][number]; revision: number }) {
  const t = useWords()
  const nameOf = useNames()
  const name = wordOf(CHECK_LINES, check.line) ?? ''
  const question = nameOf('desk.check', check.line)
  return (
    <fieldset className={styles.check} data-open={check.isOpen || undefined}>
      <legend>
        {question} {check.isOpen && <small>{t('desk.checks.isOpen')}</small>}
      </legend>
      <span className={styles.controls}>
        {CHECK_VERDICTS.map((verdict) => (
          <label key={verdict}>
            <input
              type="radio"
              name={name}
              value={verdict}
              defaultChecked={check.verdict === enumNameOf(verdict)}
            />{' '}
            {nameOf('desk.verdict', enumNameOf(verdict))}
          </label>
        ))}
        <input
          className={styles.note}
          name={`${name}-note`}
          aria-label={`${t('desk.checks.note')}: ${question}`}
          placeholder={t('desk.checks.note')}
          defaultValue={check.note ?? ''}
          maxLength={2000}
        />
      </span>
      {check.by && check.revision && (
        <small className={styles.quiet}>
          {t('desk.checks.by', { name: check.by, number: check.revision })}
          {check.revision !== revision && ` ${t('desk.checks.older')}`}
        </small>
      )}
    </fieldset>
  )
}
