import { useSuspenseQuery } from '@tanstack/react-query'
import { administrationAddress } from '#shared/addresses.ts'
import { outboxQuery, requireAdministrator } from '../../features/account/administration-query.ts'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { MailList } from '../../features/account/mail-list.tsx'
import { OlderLink } from '../../features/account/older-link.tsx'
import { useSearchText, textIn } from '../../lib/address-parts.ts'
import { bringData, type Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load(visit: Visit): Promise<void> {
  await requireAdministrator(visit)
  await bringFormWords(visit)
  await bringData(visit.context, outboxQuery(textIn(visit.search, 'after')))
}

export function Page() {
  const t = useWords()
  const address = administrationAddress(useLanguage(), 'outbox')
  const after = useSearchText('after')
  const { mails, hasMailServer } = useSuspenseQuery(outboxQuery(after)).data
  return (
    <FormPage
      title={t('account.outbox.title')}
      lead={hasMailServer ? t('account.outbox.withServer') : t('account.outbox.lead')}
    >
      <MailList mails={mails.edges.map(({ node }) => node)} opens={!hasMailServer} />
      <OlderLink address={address} page={mails.pageInfo} />
    </FormPage>
  )
}
