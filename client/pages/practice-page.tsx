import { bringWords, type PageContext, bringData, type Visit } from '../lib/page-context.ts'
import { OperationFailed } from '../lib/graphql.ts'
import { useQuery } from '@tanstack/react-query'
import { notFound, redirect } from '@tanstack/react-router'
import { linkedDataOf } from '../features/practice/linked-data.ts'
import { endingOf, endingQuery, pathIn, practiceQuery } from '../features/practice/practice-query.ts'
import { PracticeText } from '../features/practice/practice-text.ts'
import { Tombstone } from '../features/practice/tombstone.tsx'
import { PageHead } from '../lib/page-head.tsx'
import { useLastStep } from '../lib/link.tsx'
import { usePublicUrl } from '../lib/site.tsx'
import { useLanguage } from '../lib/words.tsx'

export async function load({ context, params, path }: Visit): Promise<void> {
  await Promise.all([PracticeText.bring(context), bringWords(context, ['practice', 'facts', 'template'])])
  const canonical = await bringPractice(context, params['address'] ?? '')
  if (canonical && canonical !== path) throw redirect({ to: canonical, statusCode: 301 })
}

/** Answers the one address of the practice; none where it was withdrawn, of which a page tells too. */
async function bringPractice(context: PageContext, address: string): Promise<string | undefined> {
  try {
    const { practice } = await bringData(context, practiceQuery(context.language, address))
    if (!practice) throw notFound()
    return practice.path
  } catch (error) {
    if (!(error instanceof OperationFailed && error.code === 'GONE')) throw error
    context.answer.status = 410
    context.queryClient.setQueryData(endingQuery(address).queryKey, endingOf(error.details))
    return undefined
  }
}

/** Without a practice, and yet here: it is gone. */
export function Page() {
  const language = useLanguage()
  const address = useLastStep()
  const publicUrl = usePublicUrl()
  const practice = useQuery(practiceQuery(language, address)).data?.practice
  const ending = useQuery(endingQuery(address)).data
  if (!practice) return <Tombstone {...ending} />
  return (
    <>
      <PageHead
        title={practice.title.text}
        description={practice.summary.text}
        addressIn={(other) => pathIn(practice, other)}
        isArticle
        data={import.meta.env.SSR ? linkedDataOf(practice, `${publicUrl}${practice.path}`) : {}}
      />
      <PracticeText.Part practice={practice} similar={practice.similar} />
    </>
  )
}
