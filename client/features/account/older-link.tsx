import { Link } from '../../lib/link.tsx'
import { useWords } from '../../lib/words.tsx'

type OlderLinkProps = {
  address: string
  page: { hasNextPage: boolean; endCursor?: string | null | undefined }
}

/** To the next part of a list that begins with the newest. */
export function OlderLink({ address, page: { hasNextPage, endCursor } }: OlderLinkProps) {
  const t = useWords()
  if (!hasNextPage || !endCursor) return null
  return <Link href={`${address}?after=${encodeURIComponent(endCursor)}`}>{t('account.older')}</Link>
}
