import type { Asker } from './context.ts'
import type { Execute, GraphQLAnswer } from './execute.ts'

/** An operation as text, with the types of its variables and its data where it was generated. */
export type OwnDocument<Data, Variables> = {
  toString(): string
  __apiType?: (variables: Variables) => Data
}

export type ExecuteGraphql = <Data, Variables extends Record<string, unknown>>(
  document: OwnDocument<Data, Variables>,
  variables: Variables,
  asker: Asker,
) => Promise<GraphQLAnswer<Data>>

/** The generated types say what the schema, which executes, guarantees: here text becomes typed data. */
export function executeOwn(execute: Execute): ExecuteGraphql {
  return (async (document, variables, asker) => execute(String(document), variables, asker)) as ExecuteGraphql
}
