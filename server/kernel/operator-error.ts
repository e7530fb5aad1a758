/** What the person who runs Parvis can put right: the message says what is wrong and what to do, and is all there is to say. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
