import { searchAddress } from '#shared/addresses.ts'
import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { MessagePage } from '../../ui/message-page.tsx'
import type { Ending } from './practice-query.ts'

/** What stays of a practice that has been withdrawn: that it was there, and the reason, in the words of who gave it. */
export function Tombstone({ endedAt, endedBecause }: Ending) {
  const t = useWords()
  const language = useLanguage()
  return (
    <MessagePage title={t('common.gone.title')}>
      <PageHead title={t('common.gone.title')} isPrivate />
      <p>{t('common.gone.text')}</p>
      {endedAt && <p>{t('practice.gone.since', { day: formatDate(language, endedAt) })}</p>}
      {endedBecause && (
        <>
          <p>{t('practice.gone.reason')}</p>
          <blockquote>{endedBecause}</blockquote>
        </>
      )}
      <p>
        <Link href={searchAddress(language)}>{t('common.notFound.search')}</Link>
      </p>
    </MessagePage>
  )
}
