import { deskAddress } from '#shared/addresses.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Checkbox } from '../../ui/form/choice-fields.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { QueueItem } from './desk-queries.ts'
import styles from './desk.module.css'

/** Who asks for a new organisation, from which mail domain, and the answer. */
export function OrganisationRequest({ item }: { item: QueueItem }) {
  const t = useWords()
  const action = deskAddress(useLanguage())
  const hidden = { item: item.id, request: item.organisationRequestId ?? '' }
  return (
    <>
      <p className={styles.quiet}>
        {t('desk.organisation.asks', { name: item.askedBy ?? '', domain: item.mailDomain ?? '' })}
        {item.cityName && ` · ${t('desk.organisation.city', { city: item.cityName })}`}
      </p>
      <details className={styles.more}>
        <summary>{t('desk.organisation.decide')}</summary>
        <PostForm
          action={action}
          submit={t('desk.organisation.grant')}
          hidden={{ ...hidden, action: 'grant-organisation' }}
        >
          <Checkbox name="network" value="yes" label={t('desk.organisation.network')} />
        </PostForm>
        <PostForm
          action={action}
          submit={t('desk.organisation.refuse')}
          hidden={{ ...hidden, action: 'refuse-organisation' }}
        >
          <TextField name="reason" label={t('desk.reason')} />
        </PostForm>
      </details>
    </>
  )
}
