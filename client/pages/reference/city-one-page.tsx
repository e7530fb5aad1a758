import { OnePageView } from '../../features/reference/one-page-view.tsx'
import { useCity } from '../../features/reference/use-profiled.ts'
import { useStep } from '../../lib/link.tsx'

export { load } from './city-page.tsx'

export function Page() {
  const found = useCity(useStep(2))
  return found ? <OnePageView {...found} /> : null
}
