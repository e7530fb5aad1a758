import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { homeAddress } from '#shared/addresses.ts'
import { CommitmentEntries } from '../features/search/commitment-entries.tsx'
import { KindEntries } from '../features/search/kind-entries.tsx'
import { Newest } from '../features/search/newest.tsx'
import { overviewQuery } from '../features/search/overview-query.ts'
import { Welcome } from '../features/search/welcome.tsx'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import styles from './home-page.module.css'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['home', 'search', 'template'])
  await bringData(context, overviewQuery(context.language))
}

export function Page() {
  const t = useWords()
  const { total, hits, facets } = useSuspenseQuery(overviewQuery(useLanguage())).data.search
  return (
    <>
      <PageHead title={t('home.title')} description={t('home.lead')} addressIn={homeAddress} />
      <Welcome total={total} facets={facets} />
      <CommitmentEntries facets={facets} />
      <div className={`page ${styles.columns}`}>
        <KindEntries facets={facets} />
        <Newest hits={hits} facets={facets} />
      </div>
    </>
  )
}
