import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { conceptAddress } from '#shared/addresses.ts'
import { ConceptView } from '../../features/reference/concept-view.tsx'
import { conceptQuery } from '../../features/reference/reference-query.ts'
import { useLastStep } from '../../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { usePublicUrl } from '../../lib/site.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load({ context, params }: Visit): Promise<void> {
  await bringWords(context, ['reference', 'facts', 'template'])
  const { concept } = await bringData(context, conceptQuery(context.language, params['key'] ?? ''))
  if (!concept) throw notFound()
}

export function Page() {
  const t = useWords()
  const publicUrl = usePublicUrl()
  const key = useLastStep()
  const { concept, conceptUsage } = useSuspenseQuery(conceptQuery(useLanguage(), key)).data
  if (!concept) return null
  return (
    <>
      <PageHead
        title={concept.label}
        description={`${t('reference.concept.kind', { scheme: t(`template.scheme.${concept.scheme}`) })}. ${[concept.label, ...concept.synonyms].join(', ')}`}
        addressIn={(language) => conceptAddress(language, concept.key)}
        data={{
          '@type': 'DefinedTerm',
          termCode: concept.key,
          alternateName: concept.synonyms,
          inDefinedTermSet: `${publicUrl}/concepts`,
        }}
      />
      <ConceptView concept={concept} usage={conceptUsage} />
    </>
  )
}
