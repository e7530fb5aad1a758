import { useQueryClient } from '@tanstack/react-query'
import type { FormAnswer } from '#shared/page-rendering.ts'
import { useNames } from './words.tsx'

/** Where the answer of the server to a form lies among the other answers that a page was drawn from. */
export const FORM_ANSWER = ['form-answer']

const NOTHING: FormAnswer = { faults: {}, values: {} }

/** What the server said of the form that led to this page: empty where none did. */
export function useFormAnswer(): FormAnswer {
  return useQueryClient().getQueryData<FormAnswer>(FORM_ANSWER) ?? NOTHING
}

/** The sentence for what is wrong with a field; the area `forms` must have been brought. */
export function useFaults(): (field: string) => string | undefined {
  const { faults } = useFormAnswer()
  const name = useNames()
  return (field) => {
    const fault = faults[field]
    return fault === undefined ? undefined : name('forms.fault', fault)
  }
}
