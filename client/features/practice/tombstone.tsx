import { searchAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { MessagePage } from '../../ui/message-page.tsx'

/** What stays of a practice that has been withdrawn. */
export function Tombstone() {
  const t = useWords()
  return (
    <MessagePage title={t('common.gone.title')}>
      <PageHead title={t('common.gone.title')} isPrivate />
      <p>{t('common.gone.text')}</p>
      <p>
        <Link href={searchAddress(useLanguage())}>{t('common.notFound.search')}</Link>
      </p>
    </MessagePage>
  )
}
