import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { DraftFrame } from '../../features/writing/draft-frame.tsx'
import { HubView } from '../../features/writing/hub-view.tsx'
import { titleOf } from '../../features/writing/tasks.ts'
import { draftQuery } from '../../features/writing/writing-query.ts'
import { useLastStep } from '../../lib/link.tsx'
import type { Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { bringDraft } from '../../features/writing/bring-draft.ts'
import { requireMe } from '../../features/account/me-query.ts'

export async function load(visit: Visit): Promise<void> {
  await requireMe(visit)
  await bringDraft(visit)
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const { data } = useQuery({ ...draftQuery(language, useLastStep()), refetchOnMount: 'always' })
  useEffect(() => void import('./topic-page.tsx'), [])
  if (!data?.draft) return null
  const title = titleOf(data.draft) || t('writing.untitled')
  return (
    <>
      <PageHead title={title} isPrivate />
      <DraftFrame draft={data.draft} personId={data.me?.personId} title={title}>
        <HubView />
      </DraftFrame>
    </>
  )
}
