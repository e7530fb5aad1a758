import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { topicAddress } from '#shared/addresses.ts'
import { requireMe } from '../../features/account/me-query.ts'
import { AccessView } from '../../features/writing/access-view.tsx'
import { practiceAccessQuery } from '../../features/writing/writing-query.ts'
import { usePathStep } from '../../lib/address-parts.ts'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load(visit: Visit): Promise<void> {
  const { context, params } = visit
  await requireMe(visit)
  await bringWords(context, ['writing', 'forms'])
  const { practiceAccess } = await bringData(
    context,
    practiceAccessQuery(context.language, params['key'] ?? ''),
  )
  if (!practiceAccess) throw notFound()
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const key = usePathStep('key')
  const { data } = useSuspenseQuery({ ...practiceAccessQuery(language, key), refetchOnMount: 'always' })
  if (!data.practiceAccess) return null
  return (
    <>
      <PageHead title={t('writing.access.title')} isPrivate />
      <AccessView access={data.practiceAccess} action={topicAddress(language, key, 'access')} />
    </>
  )
}
