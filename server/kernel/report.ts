/** How a program tells the person in front of it what it does. */
export type Report = {
  /** A plain sentence: something has been done, or begins. */
  readonly say: (sentence: string) => void
  /** How far a long task has come; called often, with `done` = `total` at the end. */
  readonly progress: (task: string, done: number, total: number) => void
}
