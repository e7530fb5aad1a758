import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { declarationItemAddress } from '#shared/addresses.ts'
import { declarationItemQuery } from '../features/declaration/declaration-query.ts'
import { ItemView } from '../features/declaration/item-view.tsx'
import { PracticesOfItem } from '../features/search/practices-of-item.tsx'
import { practicesOfItemQuery, searchQuery } from '../features/search/search-query.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useLastStep } from '../lib/link.tsx'
import { useLanguage } from '../lib/words.tsx'

export async function load({ context, params }: Visit): Promise<void> {
  const key = params['item'] ?? ''
  await bringWords(context, ['declaration', 'search', 'template'])
  const found = await bringData(context, declarationItemQuery(context.language, key))
  if (!found.declarationItem) throw notFound()
  const practices = practicesOfItemQuery(context.language, key)
  if (practices) await bringData(context, practices)
}

export function Page() {
  const language = useLanguage()
  const key = useLastStep()
  const { declarationItem: item } = useSuspenseQuery(declarationItemQuery(language, key)).data
  const practices = practicesOfItemQuery(language, key)
  const result = useQuery({
    ...(practices ?? searchQuery(language, {})),
    enabled: practices !== undefined,
  }).data
  if (!item) return null
  return (
    <>
      <PageHead
        title={`${item.key} ${item.title}`}
        description={item.text}
        addressIn={(other) => declarationItemAddress(other, item.key)}
      />
      <ItemView item={item} />
      {practices && result && <PracticesOfItem item={item.key} result={result.search} />}
    </>
  )
}
