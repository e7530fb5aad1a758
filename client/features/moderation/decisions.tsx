import { deskPracticeAddress } from '#shared/addresses.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm, ActionButton } from '../../ui/form/post-form.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import { authorsLanguage } from './canned-query.ts'
import { CannedReasons } from './canned-reasons.tsx'
import type { DeskPractice, Review } from './desk-queries.ts'
import styles from './desk.module.css'
import { EditForm } from './edit-form.tsx'
import { shortcut } from './shortcut.ts'

/** The decisions that the viewer may take on what is examined, each a plain form with its reason. */
export function Decisions({ desk, review }: { desk: DeskPractice; review: Review }) {
  const t = useWords()
  const action = deskPracticeAddress(useLanguage(), desk.key)
  const hidden = { practice: desk.practiceId, version: String(desk.version) }
  const canned = <CannedReasons spoken={authorsLanguage(desk)} />
  const may = (ability: Review['abilities'][number]) => review.abilities.includes(ability)
  return (
    <section id="decide">
      <h2>
        <a className={styles.anchor} href="#decide" {...shortcut('r')}>
          {t('desk.decide')}
        </a>
      </h2>
      {review.abilities.length === 0 && <p>{t('desk.decide.nothing')}</p>}
      {may('EXAMINE') && (
        <ActionButton
          action={action}
          look="main"
          submit={t('desk.examine')}
          hidden={{ ...hidden, action: 'examine' }}
        />
      )}
      {may('APPROVE') && (
        <Decision name="approve" title={t('desk.approve')} action={action} hidden={hidden}>
          <TextField
            name="publishAt"
            type="datetime-local"
            label={t('desk.embargo')}
            hint={t('desk.embargo.hint')}
          />
        </Decision>
      )}
      {may('REQUEST_CHANGES') && (
        <Decision name="request-changes" title={t('desk.requestChanges')} action={action} hidden={hidden}>
          {canned}
        </Decision>
      )}
      {may('REJECT') && (
        <Decision name="reject" title={t('desk.reject')} action={action} hidden={hidden}>
          {canned}
        </Decision>
      )}
      {may('EDIT') && <EditForm desk={desk} review={review} />}
    </section>
  )
}

type DecisionProps = {
  name: string
  title: string
  action: string
  hidden: Readonly<Record<string, string>>
  children?: React.ReactNode
}

/** One decision; folded, until somebody has begun with it. */
export function Decision({ name, title, action, hidden, children }: DecisionProps) {
  const t = useWords()
  const { values } = useFormAnswer()
  const faultOf = useFaults()
  const isThis = values['action'] === name
  return (
    <details className={styles.decision} open={isThis || undefined}>
      <summary>{title}</summary>
      <PostForm action={action} submit={title} hidden={{ ...hidden, action: name }}>
        {children}
        <TextArea
          name="reason"
          label={t('desk.reason')}
          hint={t('desk.reason.hint')}
          error={isThis ? faultOf('reason') : undefined}
          defaultValue={isThis ? values['reason'] : ''}
          maxLength={4000}
          required
        />
      </PostForm>
    </details>
  )
}
