import { useQuery } from '@tanstack/react-query'
import { notFound, useLocation } from '@tanstack/react-router'
import { requireMe } from '../features/account/me-query.ts'
import { ConversationView } from '../features/moderation/conversation-view.tsx'
import {
  comparisonQuery,
  lastEditIn,
  orNotFound,
  timelineQuery,
} from '../features/moderation/desk-queries.ts'
import { draftQuery } from '../features/writing/writing-query.ts'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'

export async function load({ context, params, path }: Visit): Promise<void> {
  await requireMe({ context, path })
  await bringWords(context, ['desk', 'facts', 'forms', 'template', 'writing'])
  const { draft } = await orNotFound(bringData(context, draftQuery(context.language, params['key'] ?? '')))
  if (!draft) throw notFound()
  const { timeline } = await bringData(context, timelineQuery(draft.practiceId))
  const edit = lastEditIn(timeline ?? [], draft.candidate)
  if (edit)
    await bringData(
      context,
      comparisonQuery(context.language, draft.practiceId, { from: edit - 1, to: edit }),
    )
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const key = useLocation({ select: ({ pathname }) => decodeURIComponent(pathname.split('/').at(-2) ?? '') })
  const draft = useQuery(draftQuery(language, key)).data?.draft
  const id = draft?.practiceId ?? ''
  const timeline = useQuery({ ...timelineQuery(id), enabled: id !== '' }).data?.timeline ?? []
  const edit = lastEditIn(timeline, draft?.candidate ?? 'NONE')
  const comparison = useQuery({
    ...comparisonQuery(language, id, { from: (edit ?? 1) - 1, to: edit ?? 1 }),
    enabled: edit !== undefined,
  })
  if (!draft) return null
  return (
    <>
      <PageHead title={t('desk.timeline')} isPrivate />
      <ConversationView
        practiceKey={key}
        practiceId={id}
        timeline={timeline}
        edit={edit === undefined ? undefined : (comparison.data?.comparison ?? undefined)}
      />
    </>
  )
}
