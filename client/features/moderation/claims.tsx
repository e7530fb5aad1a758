import { deskPracticeAddress } from '#shared/addresses.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { ActionButton, PostForm } from '../../ui/form/post-form.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { DeskPractice } from './desk-queries.ts'
import styles from './desk.module.css'

/** Each claim, to be confirmed or refused; those of the editors can be confirmed in what is public. */
export function Claims({ desk }: { desk: DeskPractice }) {
  const t = useWords()
  const { review } = desk
  const claims = (review?.practice ?? desk.published)?.claims ?? []
  if (claims.length === 0) return null
  return (
    <section id="claims">
      <h2>{t('desk.claims')}</h2>
      <ul className={styles.rows}>
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} desk={desk} />
        ))}
      </ul>
    </section>
  )
}

type ClaimProps = { claim: NonNullable<DeskPractice['published']>['claims'][number]; desk: DeskPractice }

function Claim({ claim, desk }: ClaimProps) {
  const t = useWords()
  const nameOf = useNames()
  const action = deskPracticeAddress(useLanguage(), desk.key)
  const hidden = { practice: desk.practiceId, version: String(desk.version), claim: claim.id }
  const { commitment, strength, state, reason, id, sections } = claim
  const mayRecord = desk.review?.abilities.includes('RECORD')
  return (
    <li id={`claim-${id}`}>
      <div className={styles.about}>
        <h3>
          {commitment.key} {commitment.title}
        </h3>
        <p className={styles.tags}>
          <Tag look={strength === 'CONTRADICTS' ? 'contrary' : 'plain'}>
            {nameOf('template.strength', strength)}
          </Tag>
          <Tag look="soft">{nameOf('desk.claim', state)}</Tag>
        </p>
        <p>{reason.text}</p>
        {sections.length > 0 && (
          <p className={styles.quiet}>
            {sections.map((kind) => nameOf('template.section', kind)).join(', ')}
          </p>
        )}
        {mayRecord && <RefuseClaim action={action} hidden={hidden} />}
      </div>
      {mayRecord && state !== 'CONFIRMED' && (
        <ActionButton
          action={action}
          submit={t('desk.confirm')}
          hidden={{ ...hidden, action: 'confirm-claim' }}
          about={commitment.key}
        />
      )}
      {!desk.review && state === 'EDITORIAL' && (
        <ActionButton
          action={action}
          submit={t('desk.confirm')}
          hidden={{ ...hidden, action: 'confirm-editorial' }}
          about={commitment.key}
        />
      )}
    </li>
  )
}

function RefuseClaim({ action, hidden }: { action: string; hidden: Record<string, string> }) {
  const t = useWords()
  const { values } = useFormAnswer()
  const faultOf = useFaults()
  const isThis = values['claim'] === hidden['claim']
  return (
    <details className={styles.more} open={isThis || undefined}>
      <summary>{t('desk.refuse')}</summary>
      <PostForm action={action} submit={t('desk.refuse')} hidden={{ ...hidden, action: 'refuse-claim' }}>
        <TextArea
          name="note"
          label={t('desk.reason')}
          error={isThis ? faultOf('note') : undefined}
          defaultValue={isThis ? values['note'] : ''}
          maxLength={4000}
          required
        />
      </PostForm>
    </details>
  )
}
