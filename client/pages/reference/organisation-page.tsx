import { notFound } from '@tanstack/react-router'
import { ProfileView } from '../../features/reference/profile-view.tsx'
import { organisationQuery } from '../../features/reference/reference-query.ts'
import { useOrganisation } from '../../features/reference/use-profiled.ts'
import { useStep } from '../../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'

export async function load({ context, params }: Visit): Promise<void> {
  await bringWords(context, ['reference'])
  const { profile } = await bringData(context, organisationQuery(context.language, params['key'] ?? ''))
  if (!profile) throw notFound()
}

export function Page() {
  const found = useOrganisation(useStep(2))
  return found ? <ProfileView {...found} /> : null
}
