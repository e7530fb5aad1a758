import { useSuspenseQuery } from '@tanstack/react-query'
import { standardAddress } from '#shared/addresses.ts'
import { standardsQuery } from '../../features/reference/reference-query.ts'
import { StandardsView } from '../../features/reference/standards-view.tsx'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['reference'])
  await bringData(context, standardsQuery(context.language))
}

export function Page() {
  const t = useWords()
  const { standards } = useSuspenseQuery(standardsQuery(useLanguage())).data
  return (
    <>
      <PageHead
        title={t('reference.standards.title')}
        description={t('reference.standards.lead')}
        addressIn={(language) => standardAddress(language)}
      />
      <StandardsView standards={standards} />
    </>
  )
}
