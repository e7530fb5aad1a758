import { type ErrorComponentProps, useLocation, useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { failureOf } from '../lib/failure.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'
import { buttonClass } from '../ui/button.tsx'
import { MessagePage } from '../ui/message-page.tsx'

/** A page whose data did not come, or that could not be drawn. The rest of the site stays where it is. */
export function FailedPage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const t = useWords()
  const router = useRouter()
  const failure = failureOf(error)
  const address = useLocation({ select: ({ href }) => href })
  const retry = (event: MouseEvent) => {
    event.preventDefault()
    reset()
    void router.invalidate()
  }
  return (
    <MessagePage title={t(`common.${failure}.title`)}>
      <PageHead title={t(`common.${failure}.title`)} isPrivate />
      <p>{t(`common.${failure}.text`)}</p>
      <p>
        <a className={buttonClass()} href={address} onClick={retry}>
          {t('common.retry')}
        </a>
      </p>
    </MessagePage>
  )
}
