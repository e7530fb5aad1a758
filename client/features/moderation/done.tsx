import { useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NextItem } from './next-item.tsx'

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

/** Whether this ended the work, so that the next item is what comes now. */
export function isLastStep(action: string | undefined): boolean {
  return action !== undefined && LAST_STEPS.includes(action)
}

/** That it is done; after a last step, the way to the next item too. */
export function Done({ action }: { action: string }) {
  const t = useWords()
  return (
    <Notice>
      <p>{t('desk.done')}</p>
      {isLastStep(action) && <NextItem>{t('desk.nextItem')}</NextItem>}
    </Notice>
  )
}
