import { onePageAddress } from '#shared/addresses.ts'
import { OnePageView } from '../../features/reference/one-page-view.tsx'
import { useOrganisation } from '../../features/reference/use-profiled.ts'
import { useStep } from '../../lib/link.tsx'
import { PageHead } from '../../lib/page-head.tsx'
import { useWords } from '../../lib/words.tsx'

export { load } from './organisation-page.tsx'

export function Page() {
  const t = useWords()
  const found = useOrganisation(useStep(2))
  if (!found) return null
  const { key, name } = found.of
  return (
    <>
      <PageHead
        title={t('reference.onePage.title', { name })}
        description={t('reference.onePage.lead')}
        addressIn={(language) => onePageAddress(language, 'organisations', key)}
      />
      <OnePageView {...found} />
    </>
  )
}
