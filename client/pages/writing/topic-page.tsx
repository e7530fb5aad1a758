import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { requireMe } from '../../features/account/me-query.ts'
import { bringDraft, wasSentSignedOut } from '../../features/writing/bring-draft.ts'
import { DraftFrame } from '../../features/writing/draft-frame.tsx'
import { SendAgain } from '../../features/writing/send-again.tsx'
import { topicNamed } from '../../features/writing/topics.tsx'
import {
  attachmentsQuery,
  checkQuery,
  commitmentsQuery,
  draftQuery,
  vocabularyQuery,
} from '../../features/writing/writing-query.ts'
import { usePathStep } from '../../lib/address-parts.ts'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { notFound } from '@tanstack/react-router'

export async function load(visit: Visit): Promise<void> {
  const { context, params } = visit
  if (wasSentSignedOut(context)) return bringWords(context, ['writing'])
  await requireMe(visit)
  const topic = topicNamed(params['topic'] ?? '', params['item'])
  if (!topic) throw notFound()
  await bringDraft(visit)
  await bringData(context, vocabularyQuery(context.language))
  await bringData(context, commitmentsQuery(context.language))
  if (params['topic'] === 'check') await bringData(context, checkQuery(params['key'] ?? ''))
  if (params['topic'] === 'attachments') {
    await bringData(context, attachmentsQuery(context.language, params['key'] ?? ''))
  }
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const [key, name, item] = [usePathStep('key'), usePathStep('topic'), usePathStep('item')]
  const { data } = useQuery({ ...draftQuery(language, key), refetchOnMount: 'always' })
  const topic = topicNamed(name, item || undefined)
  useEffect(() => void import('./draft-page.tsx'), [])
  if (!data?.draft || !topic) return <SendAgain />
  const { Title, Body, leadIn } = topic
  return (
    <DraftFrame
      key={`${name}/${item}`}
      draft={data.draft}
      personId={data.me?.personId}
      title={<Title />}
      lead={leadIn && t(leadIn)}
    >
      <PageHead title={t('writing.mine.title')} isPrivate />
      <Body />
    </DraftFrame>
  )
}
