import { failureOf } from '../lib/failure.ts'
import { useWords } from '../lib/words.tsx'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/** In place of data that did not come: why, and the way to ask again. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useWords()
  const failure = failureOf(error)
  return (
    <Notice tone="alert" title={t(`common.${failure}.title`)}>
      <p>{t(`common.${failure}.text`)}</p>
      <p>
        <Button look="second" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      </p>
    </Notice>
  )
}
