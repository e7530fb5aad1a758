import { formatDate } from '../../lib/dates.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { ActionButton, PostForm } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from './my-practices-view.module.css'
import type { PracticeAccess } from './writing-query.ts'

/** Who outside the publisher may read what is AMBER in a practice; granted to an address, and taken back. */
export function AccessView({ access, action }: { access: PracticeAccess; action: string }) {
  const t = useWords()
  const language = useLanguage()
  const faultOf = useFaults()
  const { values } = useFormAnswer()
  const { practice, practiceId, grants } = access
  return (
    <div className={`page ${styles.page}`}>
      <h1>{t('writing.access.title')}</h1>
      <p>
        <Link href={practice.path} lang={practice.title.language}>
          {practice.title.text}
        </Link>
      </p>
      <p>{t('writing.access.lead')}</p>
      {grants.length === 0 && <p>{t('writing.access.none')}</p>}
      <ul className={styles.list}>
        {grants.map(({ email, grantedAt }) => (
          <li key={email} className={styles.row}>
            <p className={styles.states}>
              <b>{email}</b>
              <span>{t('writing.access.since', { day: formatDate(language, grantedAt) })}</span>
            </p>
            <ActionButton
              action={action}
              submit={t('writing.access.takeBack')}
              hidden={{ action: 'take-back', practice: practiceId, email }}
              look="quiet"
              about={email}
            />
          </li>
        ))}
      </ul>
      <PostForm
        action={action}
        submit={t('writing.access.grant')}
        hidden={{ action: 'grant', practice: practiceId }}
        labels={{ email: t('writing.access.email') }}
      >
        <TextField
          label={t('writing.access.email')}
          error={faultOf('email')}
          name="email"
          type="email"
          autoComplete="off"
          maxLength={254}
          defaultValue={values['email'] ?? ''}
          required
        />
      </PostForm>
    </div>
  )
}
