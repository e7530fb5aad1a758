import { useLocation, useSearch } from '@tanstack/react-router'
import { practiceAddress } from '#shared/addresses.ts'
import { deskSearchOf } from '#shared/moderation/desk-search.ts'
import { ReportForm } from '../features/report/report-form.tsx'
import { Link } from '../lib/link.tsx'
import { bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextPage } from '../ui/text-page.tsx'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['report', 'forms'])
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const address = useLocation({
    select: ({ pathname }) => decodeURIComponent(pathname.split('/').at(-2) ?? ''),
  })
  const isDone = deskSearchOf(useSearch({ strict: false })).done === 'report'
  return (
    <TextPage title={t('report.title')} lead={t('report.lead')}>
      <PageHead title={t('report.title')} isPrivate />
      {isDone ? <Notice>{t('report.done')}</Notice> : <ReportForm address={address} />}
      <p>
        <Link href={practiceAddress(language, address)}>{t('report.back')}</Link>
      </p>
    </TextPage>
  )
}
