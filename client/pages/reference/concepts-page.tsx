import { useSuspenseQuery } from '@tanstack/react-query'
import { conceptAddress } from '#shared/addresses.ts'
import { ConceptsView } from '../../features/reference/concepts-view.tsx'
import { conceptsQuery } from '../../features/reference/reference-query.ts'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['reference', 'template'])
  await bringData(context, conceptsQuery(context.language))
}

export function Page() {
  const t = useWords()
  const { concepts } = useSuspenseQuery(conceptsQuery(useLanguage())).data
  return (
    <>
      <PageHead
        title={t('reference.concepts.title')}
        description={t('reference.concepts.lead')}
        addressIn={(language) => conceptAddress(language)}
        data={{ '@type': 'DefinedTermSet' }}
      />
      <ConceptsView concepts={concepts} />
    </>
  )
}
