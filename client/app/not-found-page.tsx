import { homeAddress, searchAddress } from '#shared/addresses.ts'
import { Link } from '../lib/link.tsx'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import { MessagePage } from '../ui/message-page.tsx'

export function NotFoundPage() {
  const t = useWords()
  const language = useLanguage()
  return (
    <MessagePage title={t('common.notFound.title')}>
      <PageHead title={t('common.notFound.title')} isPrivate />
      <p>{t('common.notFound.text')}</p>
      <p>
        <Link href={searchAddress(language)}>{t('common.notFound.search')}</Link>
      </p>
      <p>
        <Link href={homeAddress(language)}>{t('common.home')}</Link>
      </p>
    </MessagePage>
  )
}
