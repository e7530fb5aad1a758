import { OnePageView } from '../../features/reference/one-page-view.tsx'
import { useOrganisation } from '../../features/reference/use-profiled.ts'
import { useStep } from '../../lib/link.tsx'

export { load } from './organisation-page.tsx'

export function Page() {
  const found = useOrganisation(useStep(2))
  return found ? <OnePageView {...found} /> : null
}
