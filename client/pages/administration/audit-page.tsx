import { useSuspenseQuery } from '@tanstack/react-query'
import { administrationAddress } from '#shared/addresses.ts'
import { auditQuery, requireAdministrator } from '../../features/account/administration-query.ts'
import { AuditTable } from '../../features/account/audit-table.tsx'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { OlderLink } from '../../features/account/older-link.tsx'
import { useSearchText, textIn } from '../../lib/address-parts.ts'
import { bringData, type Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load(visit: Visit): Promise<void> {
  await requireAdministrator(visit)
  await bringFormWords(visit)
  await bringData(visit.context, auditQuery(textIn(visit.search, 'after')))
}

export function Page() {
  const t = useWords()
  const after = useSearchText('after')
  const { auditLog } = useSuspenseQuery(auditQuery(after)).data
  return (
    <FormPage title={t('account.audit.title')} lead={t('account.audit.lead')}>
      <AuditTable entries={auditLog.edges.map(({ node }) => node)} />
      <OlderLink address={administrationAddress(useLanguage(), 'audit')} page={auditLog.pageInfo} />
    </FormPage>
  )
}
