import { useQuery } from '@tanstack/react-query'
import { topicAddress } from '#shared/addresses.ts'
import { AUDIENCES, type Audience } from '#shared/practices/who-can-see.ts'
import { requireMe } from '../../features/account/me-query.ts'
import { PracticeView } from '../../features/practice/practice-view.tsx'
import { draftPreviewQuery } from '../../features/practice/revision-queries.ts'
import { bringDraft } from '../../features/writing/bring-draft.ts'
import { DraftFrame } from '../../features/writing/draft-frame.tsx'
import { PreviewChoice } from '../../features/writing/preview-choice.tsx'
import { draftQuery } from '../../features/writing/writing-query.ts'
import { textIn, usePathStep, useSearchText } from '../../lib/address-parts.ts'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load(visit: Visit): Promise<void> {
  const { context, params, search } = visit
  await requireMe(visit)
  await bringWords(context, ['practice', 'facts', 'template'])
  await bringDraft(visit)
  await bringData(context, draftPreviewQuery(context.language, params['key'] ?? '', audienceIn(search)))
}

/** As whom the draft is looked at stands in the address; as a visitor, if nothing is said. */
function audienceIn(search: Record<string, unknown>): Audience {
  return AUDIENCES.find((audience) => audience === textIn(search, 'as')) ?? 'visitor'
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const key = usePathStep('key')
  const audience = audienceIn({ as: useSearchText('as') })
  const { data } = useQuery(draftQuery(language, key))
  const preview = useQuery({ ...draftPreviewQuery(language, key, audience), refetchOnMount: 'always' }).data
  if (!data?.draft) return null
  const address = (as: Audience) => `${topicAddress(language, key, 'preview')}?as=${as}`
  return (
    <>
      <PageHead title={t('writing.task.preview')} isPrivate />
      <DraftFrame
        draft={data.draft}
        personId={data.me?.personId}
        title={t('writing.task.preview')}
        lead={t(`writing.preview.${audience}`)}
      >
        <PreviewChoice chosen={audience} addressOf={address} />
      </DraftFrame>
      {preview?.draft?.preview.title.text && <PracticeView practice={preview.draft.preview} />}
    </>
  )
}
