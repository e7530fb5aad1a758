import { useLocation } from '@tanstack/react-router'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from './error-summary.tsx'

type FormFaultsProps = {
  actions: readonly string[]
  /** What the fields are called, by their names. */
  labels?: Readonly<Record<string, string>>
}

/** What was wrong with the form that was sent to one of these addresses. */
export function FormFaults({ actions, labels = {} }: FormFaultsProps) {
  const t = useWords()
  const { faults } = useFormAnswer()
  const faultOf = useFaults()
  const path = useLocation({ select: ({ pathname }) => pathname })
  if (!actions.some((action) => action.split('?')[0] === path)) return null
  const errors = Object.keys(faults).map((name) => ({
    name,
    message: [labels[name], faultOf(name)].filter(Boolean).join(': '),
  }))
  return <ErrorSummary title={t('forms.summary')} errors={errors} />
}
