import type { ProblemCode } from '#shared/problems.ts'

type ProblemOptions = ErrorOptions & {
  field?: string
  details?: Readonly<Record<string, unknown>>
}

/**
 * An expected refusal. Its message is a sentence that the viewer may read; anything else that is thrown is a fault
 * and is never shown. Thrown inside a transaction, it rolls the transaction back.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  /** The input field that is wrong, as a path: `sections.2.text`. */
  readonly field: string | undefined
  /** Data that the caller needs to go on, such as both sides of a conflict. Shown to the viewer. */
  readonly details: Readonly<Record<string, unknown>> | undefined

  constructor(code: ProblemCode, message: string, { field, details, ...options }: ProblemOptions = {}) {
    super(message, options)
    this.code = code
    this.field = field
    this.details = details
  }
}
