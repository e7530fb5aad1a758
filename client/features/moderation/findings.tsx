import { deskPracticeAddress, practiceAddress } from '#shared/addresses.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { DeskPractice, Review } from './desk-queries.ts'
import styles from './desk.module.css'
import { usePartNames } from './part-names.ts'

/** What the check found and its authors answered, each finding to be answered by a moderator; and possible doubles. */
export function Findings({ desk, review }: { desk: DeskPractice; review: Review }) {
  const t = useWords()
  const language = useLanguage()
  const { findings, duplicates } = review
  if (findings.length + duplicates.length === 0) return null
  return (
    <section id="findings">
      <h2>{t('desk.findings')}</h2>
      {findings.length > 0 && <p>{t('desk.findings.hint')}</p>}
      <ul className={styles.rows}>
        {findings.map((found) => (
          <Finding key={found.finding.question} found={found} desk={desk} review={review} />
        ))}
      </ul>
      {duplicates.length > 0 && <h3>{t('desk.findings.doubles')}</h3>}
      <ul>
        {duplicates.map(({ key, title, answer }) => (
          <li key={key}>
            <Link href={practiceAddress(language, key)}>{title}</Link>
            {answer?.note && ` · ${t('desk.findings.author', { note: answer.note })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

type FindingProps = { found: Review['findings'][number]; desk: DeskPractice; review: Review }

function Finding({ found: { finding, note, by }, desk, review }: FindingProps) {
  const t = useWords()
  const nameOf = useNames()
  const partName = usePartNames()
  const { part, rule, sentence, answer, question } = finding
  return (
    <li>
      <div className={styles.about}>
        <p className={styles.tags}>
          <Tag>{nameOf('desk.rule', rule)}</Tag>
          <a href={`#part-${part}`}>{partName(part)}</a>
        </p>
        {sentence && <blockquote className={styles.quoted}>{sentence}</blockquote>}
        {answer && (
          <p className={styles.quiet}>
            {t('desk.findings.author', { note: answer.note || t('desk.findings.stays') })}
          </p>
        )}
        {note !== null && <p>{t('desk.findings.accepted', { name: by ?? '', note })}</p>}
        {note === null && review.abilities.includes('RECORD') && <Accept desk={desk} question={question} />}
      </div>
    </li>
  )
}

function Accept({ desk, question }: { desk: DeskPractice; question: string }) {
  const t = useWords()
  const { values } = useFormAnswer()
  const faultOf = useFaults()
  const isThis = values['question'] === question
  return (
    <details className={styles.more} open={isThis || undefined}>
      <summary>{t('desk.findings.accept')}</summary>
      <PostForm
        action={deskPracticeAddress(useLanguage(), desk.key)}
        submit={t('desk.findings.accept')}
        hidden={{
          action: 'accept-finding',
          practice: desk.practiceId,
          version: String(desk.version),
          question,
        }}
      >
        <TextField
          name="note"
          label={t('desk.reason')}
          error={isThis ? faultOf('note') : undefined}
          defaultValue={isThis ? values['note'] : ''}
          maxLength={2000}
          required
        />
      </PostForm>
    </details>
  )
}
