import { useSuspenseQuery } from '@tanstack/react-query'
import { accountAddress } from '#shared/addresses.ts'
import { myOrganisationsQuery } from '../../features/account/account-query.ts'
import { requireMe } from '../../features/account/me-query.ts'
import { AskForOrganisation } from '../../features/account/ask-for-organisation.tsx'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { JoinOrganisation } from '../../features/account/join-organisation.tsx'
import { MyMemberships } from '../../features/account/my-memberships.tsx'
import { useSearchText, textIn } from '../../lib/address-parts.ts'
import { bringData, type Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { FormFaults } from '../../ui/form/form-faults.tsx'

export async function load(visit: Visit): Promise<void> {
  await requireMe(visit)
  await bringFormWords(visit)
  await bringData(visit.context, myOrganisationsQuery(textIn(visit.search, 'name')))
}

export function Page() {
  const t = useWords()
  const base = accountAddress(useLanguage(), 'organisations')
  const name = useSearchText('name')
  const found = useSuspenseQuery(myOrganisationsQuery(name)).data
  return (
    <FormPage title={t('account.organisations.title')}>
      <FormFaults actions={[`${base}/join`, `${base}/accept`]} />
      <MyMemberships found={found} base={base} />
      <JoinOrganisation found={found} name={name} base={base} />
      <AskForOrganisation action={`${base}/ask`} />
    </FormPage>
  )
}
