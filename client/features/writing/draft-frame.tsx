import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { draftAddress } from '#shared/addresses.ts'
import { loadWords } from '../../lib/catalogues.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { useAutosave } from './autosave/use-autosave.ts'
import styles from './draft-frame.module.css'
import { SavingState } from './saving-state.tsx'
import { titleOf } from './tasks.ts'
import { WhoCanSee } from './who-can-see.tsx'
import { WritingContext } from './writing-context.ts'
import { commitmentsQuery, vocabularyQuery, type Draft } from './writing-query.ts'

type DraftFrameProps = {
  draft: Draft
  personId: string | undefined
  title: ReactNode
  /** What this page asks, in a sentence or two. */
  lead?: string | undefined
  children: ReactNode
}

/** The languages whose words are here: from the second page of a draft on, its fields begin with what was typed. */
const brought = new Set<string>()

/** A page brings the words that it was drawn with; those of faults and conflicts come once a script runs. */
function useHasWords(): boolean {
  const language = useLanguage()
  const [hasWords, setHasWords] = useState(() => brought.has(language))
  useEffect(() => {
    void loadWords(language, ['writing', 'template', 'facts'])
      .then(() => brought.add(language))
      .then(() => setHasWords(true))
  }, [language])
  return hasWords
}

/** What every topic asks for is kept at hand from the first page on: without a connection the others open too. */
function useTopicsAtHand(): void {
  const language = useLanguage()
  useQuery(vocabularyQuery(language))
  useQuery(commitmentsQuery(language))
}

/** What stands on every page of a draft: where it belongs, who can see it now, and whether everything is saved. */
export function DraftFrame({ draft, personId, title, lead, children }: DraftFrameProps) {
  const t = useWords()
  const language = useLanguage()
  useTopicsAtHand()
  const { autosave, snapshot } = useAutosave(draft, useHasWords() ? personId : undefined)
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
