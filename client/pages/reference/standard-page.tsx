import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { standardAddress } from '#shared/addresses.ts'
import { standardQuery } from '../../features/reference/reference-query.ts'
import { StandardView } from '../../features/reference/standard-view.tsx'
import { useLastStep } from '../../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage } from '../../lib/words.tsx'

export async function load({ context, params }: Visit): Promise<void> {
  await bringWords(context, ['reference', 'facts'])
  const { standard } = await bringData(context, standardQuery(context.language, params['key'] ?? ''))
  if (!standard) throw notFound()
}

export function Page() {
  const page = useSuspenseQuery(standardQuery(useLanguage(), useLastStep())).data
  const { standard } = page
  if (!standard) return null
  return (
    <>
      <PageHead
        title={standard.designation}
        description={standard.scope}
        addressIn={(language) => standardAddress(language, standard.key)}
      />
      <StandardView standard={standard} page={page} />
    </>
  )
}
