import { useSuspenseQuery } from '@tanstack/react-query'
import { requireMe } from '../../features/account/me-query.ts'
import { ImportView } from '../../features/writing/import-view.tsx'
import { myPracticesQuery } from '../../features/writing/writing-query.ts'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load(visit: Visit): Promise<void> {
  await requireMe(visit)
  await bringWords(visit.context, ['writing', 'forms'])
  await bringData(visit.context, myPracticesQuery(visit.context.language))
}

export function Page() {
  const t = useWords()
  const { data } = useSuspenseQuery(myPracticesQuery(useLanguage()))
  return (
    <>
      <PageHead title={t('writing.import.title')} isPrivate />
      <ImportView publishers={data.publishers} />
    </>
  )
}
