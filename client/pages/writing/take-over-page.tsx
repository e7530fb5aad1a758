import { useSuspenseQuery } from '@tanstack/react-query'
import { takeOverAddress } from '#shared/addresses.ts'
import { requireMe } from '../../features/account/me-query.ts'
import { TakeOverView } from '../../features/writing/take-over-view.tsx'
import { cityCasesQuery } from '../../features/writing/writing-query.ts'
import { usePathStep } from '../../lib/address-parts.ts'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load(visit: Visit): Promise<void> {
  await requireMe(visit)
  await bringWords(visit.context, ['writing', 'forms'])
  await bringData(visit.context, cityCasesQuery(visit.context.language))
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const key = usePathStep('key')
  const { data } = useSuspenseQuery({ ...cityCasesQuery(language), refetchOnMount: 'always' })
  return (
    <>
      <PageHead title={t('writing.takeOver.title')} isPrivate />
      <TakeOverView
        cases={data.cityCases.filter((each) => each.key === key)}
        action={takeOverAddress(language, key)}
      />
    </>
  )
}
