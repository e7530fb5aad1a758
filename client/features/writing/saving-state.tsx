import { useRouterState } from '@tanstack/react-router'
import { useWords } from '../../lib/words.tsx'
import { Status } from '../../ui/status.tsx'
import styles from './draft-frame.module.css'
import { useWriting } from './writing-context.ts'

/** Whether what was typed is on the server, on its way, or kept here; in words, and told to those who listen. */
export function SavingState() {
  const t = useWords()
  const { snapshot } = useWriting()
  const language = useRouterState({ select: ({ location }) => location.pathname.slice(1, 3) })
  if (!snapshot) return null
  const hasConflict = [...snapshot.parts.values()].some(({ status }) => status === 'conflict')
  const hasFault = [...snapshot.parts.values()].some(({ status }) => status === 'invalid')
  const word = snapshot.state === 'saved' && hasConflict ? 'conflict' : snapshot.state
  const shown = word === 'saved' && hasFault ? 'invalid' : word
  return (
    <div className={styles.state} data-state={shown}>
      {t(`writing.saving.${shown}`)}
      {shown === 'signed-out' && (
        <a href={`/${language}/sign-in`} target="_blank" rel="noopener">
          {t('writing.signInAgain')}
        </a>
      )}
      <Status>{t(`writing.saving.${shown}`)}</Status>
    </div>
  )
}
