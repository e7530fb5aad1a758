import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { deskSearchOf } from '#shared/moderation/desk-search.ts'
import { orNotFound, queueQuery } from '../features/moderation/desk-queries.ts'
import { QueueView } from '../features/moderation/queue-view.tsx'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'

export async function load({ context, search }: Visit): Promise<void> {
  await bringWords(context, ['desk', 'forms', 'template'])
  await orNotFound(bringData(context, queueQuery(deskSearchOf(search))))
}

export function Page() {
  const t = useWords()
  const search = deskSearchOf(useSearch({ strict: false }))
  const { queue } = useSuspenseQuery(queueQuery(search)).data
  return (
    <>
      <PageHead title={t('desk.queue')} isPrivate />
      <QueueView queue={queue} search={search} />
    </>
  )
}
