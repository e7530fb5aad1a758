import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { declarationItemAddress } from '#shared/addresses.ts'
import { CallFindings } from '../features/coverage/call-findings.tsx'
import { CommitmentGaps } from '../features/coverage/commitment-gaps.tsx'
import { callFindingsQuery, commitmentGapsQuery } from '../features/coverage/coverage-query.ts'
import { declarationItemQuery } from '../features/declaration/declaration-query.ts'
import { ItemView } from '../features/declaration/item-view.tsx'
import { PracticesOfCommitment } from '../features/search/practices-of-commitment.tsx'
import { commitmentPracticesQuery } from '../features/search/commitment-practices-query.ts'
import { useLastStep } from '../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage } from '../lib/words.tsx'

export async function load({ context, params }: Visit): Promise<void> {
  const { language } = context
  const key = params['item'] ?? ''
  await bringWords(context, ['declaration', 'coverage', 'search', 'template'])
  const { declarationItem } = await bringData(context, declarationItemQuery(language, key))
  if (!declarationItem) throw notFound()
  if (declarationItem.kind === 'CALL') await bringData(context, callFindingsQuery(language, key))
  if (declarationItem.kind !== 'COMMITMENT') return
  await Promise.all([
    bringData(context, commitmentPracticesQuery(language, key)),
    bringData(context, commitmentGapsQuery(language)),
  ])
}

export function Page() {
  const language = useLanguage()
  const key = useLastStep()
  const { declarationItem: item } = useSuspenseQuery(declarationItemQuery(language, key)).data
  if (!item) return null
  return (
    <>
      <PageHead
        title={`${item.key} ${item.title}`}
        description={item.text}
        addressIn={(other) => declarationItemAddress(other, item.key)}
      />
      <ItemView item={item} />
      {item.kind === 'COMMITMENT' && <OfCommitment commitment={item.key} />}
      {item.kind === 'CALL' && <OfCall call={item.key} />}
    </>
  )
}

function OfCommitment({ commitment }: { commitment: string }) {
  const language = useLanguage()
  const found = useQuery(commitmentPracticesQuery(language, commitment)).data
  const gaps = useQuery(commitmentGapsQuery(language)).data
  return (
    <>
      {found && <PracticesOfCommitment commitment={commitment} found={found} />}
      {gaps && <CommitmentGaps commitment={commitment} {...gaps} />}
    </>
  )
}

function OfCall({ call }: { call: string }) {
  const found = useQuery(callFindingsQuery(useLanguage(), call)).data
  return found && <CallFindings call={call} findings={found.callFindings} />
}
