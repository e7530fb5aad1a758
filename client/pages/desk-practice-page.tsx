import { useQuery } from '@tanstack/react-query'
import { notFound, useSearch } from '@tanstack/react-router'
import { deskSearchOf } from '#shared/moderation/desk-search.ts'
import { authorsLanguage, cannedQuery } from '../features/moderation/canned-query.ts'
import {
  besideQuery,
  comparisonQuery,
  deskPracticeQuery,
  orNotFound,
  revisionAgainst,
  timelineQuery,
} from '../features/moderation/desk-queries.ts'
import { ReviewView } from '../features/moderation/review-view.tsx'
import { useLastStep } from '../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'

export async function load({ context, params, search }: Visit): Promise<void> {
  await bringWords(context, ['desk', 'facts', 'forms', 'template', 'writing'])
  const key = params['key'] ?? ''
  const { against, beside } = deskSearchOf(search)
  const { deskPractice: desk } = await orNotFound(
    bringData(context, deskPracticeQuery(context.language, key)),
  )
  if (!desk) throw notFound()
  await Promise.all([
    bringData(context, timelineQuery(desk.practiceId)),
    bringData(context, cannedQuery(authorsLanguage(desk))),
    ...(desk.review
      ? [
          bringData(
            context,
            comparisonQuery(context.language, desk.practiceId, {
              from: revisionAgainst(desk, against),
              to: desk.review.revision,
            }),
          ),
        ]
      : []),
    ...(beside ? [bringData(context, besideQuery(key, beside))] : []),
  ])
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const key = useLastStep()
  const search = deskSearchOf(useSearch({ strict: false }))
  const desk = useQuery(deskPracticeQuery(language, key)).data?.deskPractice
  const id = desk?.practiceId ?? ''
  const to = desk?.review?.revision ?? 0
  const from = desk ? revisionAgainst(desk, search.against) : 0
  const comparison = useQuery({ ...comparisonQuery(language, id, { from, to }), enabled: to > 0 }).data
    ?.comparison
  const timeline = useQuery({ ...timelineQuery(id), enabled: id !== '' }).data?.timeline
  const beside = useQuery({
    ...besideQuery(key, search.beside ?? ''),
    enabled: search.beside !== undefined,
  }).data
  if (!desk) return null
  return (
    <>
      <PageHead
        title={t('desk.title', { title: (desk.review?.practice ?? desk.published)?.title.text ?? key })}
        isPrivate
      />
      <ReviewView
        desk={desk}
        comparison={comparison ?? undefined}
        beside={search.beside ? beside?.deskPractice?.review?.practice : undefined}
        timeline={timeline ?? []}
        search={search}
      />
    </>
  )
}
