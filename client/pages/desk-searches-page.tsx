import { useSuspenseQuery } from '@tanstack/react-query'
import { orNotFound, unansweredQuery } from '../features/moderation/desk-queries.ts'
import { UnansweredView } from '../features/moderation/unanswered-view.tsx'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['desk', 'forms'])
  await orNotFound(bringData(context, unansweredQuery()))
}

export function Page() {
  const t = useWords()
  const { unansweredSearches } = useSuspenseQuery(unansweredQuery()).data
  return (
    <>
      <PageHead title={t('desk.unanswered')} isPrivate />
      <UnansweredView searches={unansweredSearches} />
    </>
  )
}
