import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { peopleAddress } from '#shared/addresses.ts'
import { peopleQuery } from '../../features/account/account-query.ts'
import { requireMe } from '../../features/account/me-query.ts'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { Invitations } from '../../features/account/invitations.tsx'
import { JoinRequests } from '../../features/account/join-requests.tsx'
import { Members } from '../../features/account/members.tsx'
import { Projects } from '../../features/account/projects.tsx'
import { NetworkMembership } from '../../features/account/network-membership.tsx'
import { usePathStep } from '../../lib/address-parts.ts'
import { bringData, type Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { FormFaults } from '../../ui/form/form-faults.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'

const STEPS = ['take-back', 'decide', 'role', 'remove', 'leave', 'network']

export async function load(visit: Visit): Promise<void> {
  await requireMe(visit)
  await bringFormWords(visit)
  const { organisation } = await bringData(visit.context, peopleQuery(visit.params['key'] ?? ''))
  if (!organisation?.members) throw notFound()
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const key = usePathStep('key')
  const { organisation } = useSuspenseQuery(peopleQuery(key)).data
  if (!organisation) return null
  const base = peopleAddress(language, organisation.key)
  return (
    <FormPage title={t('account.people.title', { organisation: organisation.name })}>
      <FormFaults actions={STEPS.map((step) => `${base}/${step}`)} />
      <NetworkMembership organisation={organisation} base={base} />
      <Projects organisation={organisation} base={base} />
      <JoinRequests organisation={organisation} base={base} />
      <Members organisation={organisation} base={base} />
      <Invitations organisation={organisation} base={base} />
      {organisation.abilities.includes('LEAVE') && (
        <ActionButton action={`${base}/leave`} submit={t('account.people.leave')} look="quiet" />
      )}
    </FormPage>
  )
}
