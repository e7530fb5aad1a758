import type { ReactNode } from 'react'
import { draftAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { useAutosave } from './autosave/use-autosave.ts'
import styles from './draft-frame.module.css'
import { SavingState } from './saving-state.tsx'
import { titleOf } from './tasks.ts'
import { WhoCanSee } from './who-can-see.tsx'
import { WritingContext } from './writing-context.ts'
import type { Draft } from './writing-query.ts'

type DraftFrameProps = {
  draft: Draft
  personId: string | undefined
  title: ReactNode
  /** What this page asks, in a sentence or two. */
  lead?: string | undefined
  children: ReactNode
}

/** What stands on every page of a draft: where it belongs, who can see it now, and whether everything is saved. */
export function DraftFrame({ draft, personId, title, lead, children }: DraftFrameProps) {
  const t = useWords()
  const language = useLanguage()
  const { autosave, snapshot } = useAutosave(draft, personId)
  return (
    <WritingContext value={{ draft, autosave, snapshot }}>
      <div className={`page ${styles.frame}`}>
        <p className={styles.back}>
          <Link href={draftAddress(language, draft.key)}>
            {t('writing.overviewOf', { title: titleOf(draft) || t('writing.untitled') })}
          </Link>
        </p>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        <WhoCanSee word={draft.whoCanSee} publisher={draft.publisher} />
        {children}
        <SavingState />
      </div>
    </WritingContext>
  )
}
