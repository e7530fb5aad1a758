import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { outboxMailQuery, requireAdministrator } from '../../features/account/administration-query.ts'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { MailText } from '../../features/account/mail-text.tsx'
import { usePathStep } from '../../lib/address-parts.ts'
import { OperationFailed } from '../../lib/graphql.ts'
import { formatMoment } from '../../lib/dates.ts'
import { bringData, type Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'

export async function load(visit: Visit): Promise<void> {
  await requireAdministrator(visit)
  await bringFormWords(visit)
  try {
    await bringData(visit.context, outboxMailQuery(visit.params['mail'] ?? ''))
  } catch (error) {
    throw error instanceof OperationFailed && error.code === 'NOT_FOUND' ? notFound() : error
  }
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const id = usePathStep('mail')
  const { mail: opened } = useSuspenseQuery(outboxMailQuery(id)).data
  if (!opened) return null
  const { address, createdAt } = opened.mail
  return (
    <FormPage
      title={opened.subject}
      lead={t('account.outbox.to', { address, at: formatMoment(language, createdAt) })}
    >
      {opened.isLinkUsed && <Notice>{t('account.outbox.used')}</Notice>}
      <MailText text={opened.text} />
    </FormPage>
  )
}
