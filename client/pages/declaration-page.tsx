import { useSuspenseQuery } from '@tanstack/react-query'
import { declarationAddress } from '#shared/addresses.ts'
import { declarationQuery } from '../features/declaration/declaration-query.ts'
import { DeclarationView } from '../features/declaration/declaration-view.tsx'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'

export function DeclarationPage() {
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
