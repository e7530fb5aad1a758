import { type ErrorComponentProps, useLocation, useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { OperationFailed } from '../lib/graphql.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'
import { buttonClass } from '../ui/button.tsx'
import { MessagePage } from '../ui/message-page.tsx'

/** A page whose data did not come, or that could not be drawn. The rest of the site stays where it is. */
export function FailedPage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const t = useWords()
  const router = useRouter()
  const moment = error instanceof OperationFailed && error.kind === 'offline' ? 'offline' : 'failed'
  const address = useLocation({ select: ({ href }) => href })
  const retry = (event: MouseEvent) => {
    event.preventDefault()
    reset()
    void router.invalidate()
  }
  return (
    <MessagePage title={t(`common.${moment}.title`)}>
      <PageHead title={t(`common.${moment}.title`)} isPrivate />
      <p>{t(`common.${moment}.text`)}</p>
      <p>
        <a className={buttonClass()} href={address} onClick={retry}>
          {t('common.retry')}
        </a>
      </p>
    </MessagePage>
  )
}
