import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Checkbox } from '../../ui/form/choice-fields.tsx'
import { ActionButton, PostForm } from '../../ui/form/post-form.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Comment, TimelineEntry } from './desk-queries.ts'
import styles from './desk.module.css'
import { usePartNames } from './part-names.ts'
import { formatMoment } from './since.ts'

type TimelineProps = { entries: readonly TimelineEntry[]; action: string; practiceId: string }

/** What happened and what was said, oldest first; answers stand under what they answer. */
export function Timeline({ entries, action, practiceId }: TimelineProps) {
  const answersOf = (id: string) =>
    entries.filter((entry): entry is Comment => entry.__typename === 'Comment' && entry.threadId === id)
  const heads = entries.filter((entry) => entry.__typename !== 'Comment' || entry.threadId === null)
  return (
    <ol className={styles.timeline}>
      {heads.map((entry) => (
        <li key={entry.id} id={entry.id}>
          <By entry={entry} />
          {entry.__typename === 'Comment' ? (
            <Thread comment={entry} answers={answersOf(entry.id)} action={action} practiceId={practiceId} />
          ) : (
            entry.reason && <p className={styles.quoted}>{entry.reason}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function By({ entry }: { entry: TimelineEntry }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const who = entry.by ?? (entry.isEfus ? 'Efus' : t('desk.byItself'))
  const what =
    entry.__typename === 'Comment' ? nameOf('desk.said', entry.said) : nameOf('desk.event', entry.event)
  return (
    <p className={styles.quiet}>
      <b>{what}</b> · {who} · {formatMoment(language, entry.at)}
      {entry.revision !== null && ` · ${t('desk.revision', { number: entry.revision })}`}
    </p>
  )
}

type ThreadProps = { comment: Comment; answers: readonly Comment[]; action: string; practiceId: string }

function Thread({ comment, answers, action, practiceId }: ThreadProps) {
  const t = useWords()
  const nameOf = usePartNames()
  const isNote = comment.said === 'NOTE'
  return (
    <div className={styles.thread} data-note={isNote || undefined}>
      {comment.part && (
        <p>
          <a href={`#part-${comment.part}`}>{nameOf(comment.part)}</a>
        </p>
      )}
      {comment.quote && <blockquote className={styles.quoted}>{comment.quote}</blockquote>}
      <p className={styles.said}>{comment.body}</p>
      {answers.map((answer) => (
        <div key={answer.id} id={answer.id} className={styles.answer}>
          <By entry={answer} />
          <p className={styles.said}>{answer.body}</p>
        </div>
      ))}
      {comment.resolvedAt && <Tag look="soft">{t('desk.resolved')}</Tag>}
      <details className={styles.more}>
        <summary>{t('desk.answer')}</summary>
        <PostForm
          action={action}
          submit={t('desk.answer')}
          hidden={{ action: 'comment', practice: practiceId, reply: comment.id }}
        >
          <TextArea name="body" label={t('desk.comment')} maxLength={4000} required />
        </PostForm>
      </details>
      {!comment.resolvedAt && (
        <ActionButton
          action={action}
          submit={t('desk.resolve')}
          hidden={{ action: 'resolve', comment: comment.id }}
          look="quiet"
        />
      )}
    </div>
  )
}

/** Only for moderators: what authors never read. */
export function NoteChoice() {
  const t = useWords()
  return <Checkbox name="note" value="yes" label={t('desk.note')} hint={t('desk.note.hint')} />
}
