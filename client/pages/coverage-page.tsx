import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { coverageAddress, coverageCsvAddress, coverageSearchOf } from '#shared/addresses.ts'
import { coverageQuery } from '../features/coverage/coverage-query.ts'
import { CoverageView } from '../features/coverage/coverage-view.tsx'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { usePublicUrl } from '../lib/site.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['coverage', 'template'])
  await bringData(context, coverageQuery(context.language))
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const publicUrl = usePublicUrl()
  const { coverage } = useSuspenseQuery(coverageQuery(language)).data
  const { view = 'table' } = coverageSearchOf(useSearch({ strict: false }))
  return (
    <>
      <PageHead
        title={t('coverage.title')}
        description={t('coverage.lead')}
        addressIn={(other) => coverageAddress(other)}
        data={{
          '@type': 'Dataset',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          distribution: (['cities', 'kinds'] as const).map((table) => ({
            '@type': 'DataDownload',
            encodingFormat: 'text/csv',
            contentUrl: `${publicUrl}${coverageCsvAddress(language, table)}`,
          })),
        }}
      />
      <CoverageView coverage={coverage} view={view} />
    </>
  )
}
