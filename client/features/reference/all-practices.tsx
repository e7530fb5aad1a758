import { searchAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

type AllPracticesProps = { filters: Parameters<typeof searchAddress>[1]; count: number }

/** The way from a part of the practices to the search that shows them all. */
export function AllPractices({ filters, count }: AllPracticesProps) {
  const t = useWords()
  return (
    <p>
      <Link href={searchAddress(useLanguage(), filters)}>{t('reference.practices.all', { count })}</Link>
    </p>
  )
}
