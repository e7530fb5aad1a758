import { useSearch } from '@tanstack/react-router'
import { mapAddress } from '#shared/addresses.ts'
import { searchRequestOf } from '#shared/search/search-params.ts'
import { mapQuery } from '../features/map/map-query.ts'
import { MapView } from '../features/map/map-view.tsx'
import { bringDataInTime, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'

export async function load({ context, search }: Visit): Promise<void> {
  await bringWords(context, ['map'])
  await bringDataInTime(context, mapQuery(context.language, searchRequestOf(search)))
}

export function Page() {
  const t = useWords()
  const request = searchRequestOf(useSearch({ strict: false }))
  return (
    <>
      <PageHead
        title={request.q ? t('map.titleFor', { query: request.q }) : t('map.title')}
        description={t('map.description')}
        addressIn={(language) => mapAddress(language, request)}
      />
      <MapView />
    </>
  )
}
