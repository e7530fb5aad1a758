import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { declarationAddress } from '#shared/addresses.ts'
import { declarationQuery } from '../features/declaration/declaration-query.ts'
import { DeclarationView } from '../features/declaration/declaration-view.tsx'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['declaration'])
  await bringData(context, declarationQuery(context.language))
}

export function Page() {
  const t = useWords()
  const { declaration } = useSuspenseQuery(declarationQuery(useLanguage())).data
  return (
    <>
      <PageHead
        title={t('declaration.title')}
        description={t('declaration.description')}
        addressIn={declarationAddress}
      />
      <DeclarationView declaration={declaration} />
    </>
  )
}
