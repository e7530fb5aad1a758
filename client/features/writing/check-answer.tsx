import { useId } from 'react'
import { CHECK_ANSWERS } from '#shared/checks/reconnaissance/finding.ts'
import { wordOf } from '#shared/text/enum-names.ts'
import type { CheckAnswerWord } from '../../gql/writing.ts'
import { useNames, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './check-findings.module.css'
import { useWriting } from './writing-context.ts'

type CheckAnswerProps = {
  question: string
  answer: { answer: CheckAnswerWord; note: string } | null
  choices: readonly CheckAnswerWord[]
  /** An answer that moderators will want to understand. */
  hasNote?: boolean
}

/** A form that keeps what an author says to a question of the check, or takes it back. */
export function CheckAnswer({ question, answer, choices, hasNote = false }: CheckAnswerProps) {
  const t = useWords()
  const nameOf = useNames()
  const id = useId()
  const { draft } = useWriting()
  if (!draft.abilities.includes('SAVE')) return answer && <Given answer={answer} />
  return (
    <form method="post" className={styles.answer}>
      <input type="hidden" name="question" value={question} readOnly />
      {answer ? (
        <>
          <Given answer={answer} />
          <Button type="submit" look="quiet" name="answer" value="">
            {t('writing.check.takeBack')}
          </Button>
        </>
      ) : (
        <>
          {hasNote && (
            <>
              <label htmlFor={id}>{t('writing.check.note')}</label>
              <input id={id} name="note" maxLength={300} autoComplete="off" className={styles.note} />
            </>
          )}
          {choices.map((choice) => (
            <Button
              key={choice}
              type="submit"
              look="second"
              name="answer"
              value={wordOf(CHECK_ANSWERS, choice)}
            >
              {nameOf('writing.answer', choice)}
            </Button>
          ))}
        </>
      )}
    </form>
  )
}

function Given({ answer: { answer, note } }: { answer: { answer: CheckAnswerWord; note: string } }) {
  const t = useWords()
  const nameOf = useNames()
  return (
    <p>
      {t('writing.check.answered', { answer: nameOf('writing.answer', answer) })} {note}
    </p>
  )
}
