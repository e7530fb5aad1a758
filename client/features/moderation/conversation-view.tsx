import { conversationAddress, draftAddress } from '#shared/addresses.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Comparison, TimelineEntry } from './desk-queries.ts'
import styles from './desk.module.css'
import { Difference } from './difference.tsx'
import { Timeline } from './timeline.tsx'

type ConversationProps = {
  practiceKey: string
  practiceId: string
  timeline: readonly TimelineEntry[]
  /** What a moderator mended last, while it can still be objected to. */
  edit: Comparison | undefined
}

/** What happened to a practice and what was said, for its authors; what a moderator mended, and the way to object. */
export function ConversationView({ practiceKey, practiceId, timeline, edit }: ConversationProps) {
  const t = useWords()
  const language = useLanguage()
  const faultOf = useFaults()
  const { values } = useFormAnswer()
  const action = conversationAddress(language, practiceKey)
  return (
    <div className={`page ${styles.desk}`}>
      <h1>{t('desk.timeline')}</h1>
      <p>
        <Link href={draftAddress(language, practiceKey)}>{t('desk.backToDraft')}</Link>
      </p>
      {edit && <Edit edit={edit} action={action} practiceId={practiceId} />}
      <section id="timeline">
        <h2>{t('desk.said.all')}</h2>
        <Timeline entries={timeline} action={action} practiceId={practiceId} />
        <PostForm action={action} submit={t('desk.say')} hidden={{ action: 'comment', practice: practiceId }}>
          <TextArea
            name="body"
            label={t('desk.comment')}
            error={faultOf('body')}
            defaultValue={values['body']}
            maxLength={4000}
            required
          />
        </PostForm>
      </section>
    </div>
  )
}

function Edit({ edit, action, practiceId }: { edit: Comparison; action: string; practiceId: string }) {
  const t = useWords()
  const faultOf = useFaults()
  return (
    <section aria-labelledby="edit">
      <h2 id="edit">{t('desk.edited')}</h2>
      <Difference parts={edit.parts} isSideBySide={false} isWhole={false} />
      <Notice>{t('desk.object.hint')}</Notice>
      <PostForm action={action} submit={t('desk.object')} hidden={{ action: 'object', practice: practiceId }}>
        <TextArea
          name="reason"
          label={t('desk.reason')}
          error={faultOf('reason')}
          maxLength={4000}
          required
        />
      </PostForm>
    </section>
  )
}
