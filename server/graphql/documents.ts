import { GraphQLError, Kind, parse, print, separateOperations } from 'graphql'
import type { DocumentNode, OperationDefinitionNode, OperationTypeNode } from 'graphql'
import { LIMITS } from './limits.ts'
import { DocumentError } from './request-error.ts'

/** The text of exactly one operation with its fragments, and what sort of operation it is. */
export type Operation = { readonly text: string; readonly type: OperationTypeNode }

export type OperationOf = (source: string, operationName: string | undefined) => Operation

const KEPT = 500

/**
 * Finds the one operation that is asked for. What goes on from here never holds a second one: compiled queries are
 * kept by their text alone, so that a name would choose the operation only once.
 */
export function createDocuments(): OperationOf {
  const kept = new Map<string, Operation>()

  return (source, operationName) => {
    const key = `${operationName ?? ''}\n${source}`
    const operation = kept.get(key) ?? readOperation(source, operationName)
    kept.delete(key)
    kept.set(key, operation)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '')
    return operation
  }
}

function readOperation(source: string, operationName: string | undefined): Operation {
  const document = parseDocument(source)
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const chosen = chooseOperation(operations, operationName)
  if (operations.length === 1) return { text: source, type: chosen.operation }
  const alone = separateOperations(document)[chosen.name?.value ?? '']
  return { text: print(alone ?? document), type: chosen.operation }
}

function parseDocument(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens.most })
  } catch (error) {
    throw error instanceof GraphQLError ? new DocumentError([error]) : error
  }
}

function chooseOperation(
  operations: readonly OperationDefinitionNode[],
  operationName: string | undefined,
): OperationDefinitionNode {
  const [first, ...more] = operations
  if (!first) throw refusal('The document has no operation.')
  if (operationName === undefined && more.length === 0) return first
  if (operationName === undefined)
    throw refusal('The document has several operations: `operationName` must say which.')
  const named = operations.find(({ name }) => name?.value === operationName)
  if (!named) throw refusal(`The document has no operation named "${operationName}".`)
  return named
}

function refusal(message: string): DocumentError {
  return new DocumentError([new GraphQLError(message)])
}
