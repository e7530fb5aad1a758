import { notFound } from '@tanstack/react-router'
import { profileAddress } from '#shared/addresses.ts'
import { ProfileView } from '../../features/reference/profile-view.tsx'
import { organisationQuery } from '../../features/reference/reference-query.ts'
import { useOrganisation } from '../../features/reference/use-profiled.ts'
import { useStep } from '../../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useWords } from '../../lib/words.tsx'

export async function load({ context, params }: Visit): Promise<void> {
  await bringWords(context, ['reference'])
  const { profile } = await bringData(context, organisationQuery(context.language, params['key'] ?? ''))
  if (!profile) throw notFound()
}

export function Page() {
  const t = useWords()
  const found = useOrganisation(useStep(2))
  if (!found) return null
  const { key, name } = found.of
  return (
    <>
      <PageHead
        title={name}
        description={t('reference.onePage.title', { name })}
        addressIn={(language) => profileAddress(language, 'organisations', key)}
        data={{ '@type': 'ProfilePage', mainEntity: { '@type': 'Organization', name } }}
      />
      <ProfileView {...found} />
    </>
  )
}
