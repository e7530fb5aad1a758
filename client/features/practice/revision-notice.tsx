import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Practice } from './practice-query.ts'

type RevisionNoticeProps = { practice: Practice; publishedAt: string; isCurrent: boolean }

/** Which revision this is, and the way to the one of today. */
export function RevisionNotice({ practice, publishedAt, isCurrent }: RevisionNoticeProps) {
  const t = useWords()
  const date = formatDate(useLanguage(), publishedAt)
  const message = isCurrent ? 'practice.revision.current' : 'practice.revision.older'
  return (
    <Notice tone={isCurrent ? 'info' : 'alert'}>
      <p>{t(message, { number: practice.revision, date })}</p>
      <p>
        <Link href={practice.path}>{t('practice.revision.now')}</Link>
      </p>
    </Notice>
  )
}
