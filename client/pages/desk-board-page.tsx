import { useSuspenseQuery } from '@tanstack/react-query'
import { BoardView } from '../features/moderation/board-view.tsx'
import { boardQuery, orNotFound } from '../features/moderation/desk-queries.ts'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['desk', 'forms'])
  await orNotFound(bringData(context, boardQuery()))
}

export function Page() {
  const t = useWords()
  const { board } = useSuspenseQuery(boardQuery()).data
  return (
    <>
      <PageHead title={t('desk.board')} isPrivate />
      <BoardView board={board} />
    </>
  )
}
