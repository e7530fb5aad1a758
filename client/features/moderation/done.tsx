import { deskAddress } from '#shared/addresses.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'
import { Notice } from '../../ui/notice.tsx'

/** What ends the work on a practice for now, by the names of the forms. */
const LAST_STEPS = [
  'approve',
  'request-changes',
  'reject',
  'uphold',
  'reinstate',
  'close-report',
  'grant',
  'refuse',
  'unpublish',
  'withdraw',
  'archive',
  'restore',
]

/** That it is done; after a last step, the way to the next item too. */
export function Done({ action }: { action: string }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <Notice>
      <p>{t('desk.done')}</p>
      {LAST_STEPS.includes(action) && (
        <ActionButton
          action={deskAddress(language)}
          submit={t('desk.nextItem')}
          hidden={{ action: 'next' }}
        />
      )}
    </Notice>
  )
}
