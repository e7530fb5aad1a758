import { Kind } from 'graphql'
import type {
  ASTVisitor,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql'
import { limitReached, LIMITS, type LimitName } from './limits.ts'

/**
 * The limits that a document alone can break, as rules of validation: their answers are kept with the document.
 * Introspection has a rule of its own in graphql, and the cost of an operation needs its variables.
 */
export const limitRules: ValidationRule[] = [limitDepth, limitAliases, limitDirectives]

function limitDepth(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Map())
      if (depth > LIMITS.depth.most) context.reportError(limitReached('depth', depth, [operation]))
    },
  }
}

function limitAliases(context: ValidationContext): ASTVisitor {
  const count = counter(context, 'aliases')
  return { Field: (field) => count(field.alias ? 1 : 0), Document: { leave: () => count(0, true) } }
}

function limitDirectives(context: ValidationContext): ASTVisitor {
  const count = counter(context, 'directives')
  return { Directive: () => count(1), Document: { leave: () => count(0, true) } }
}

/** Adds up, and reports once, at the end. */
function counter(context: ValidationContext, limit: LimitName) {
  let total = 0
  return (more: number, isLast = false) => {
    total += more
    if (isLast && total > LIMITS[limit].most) context.reportError(limitReached(limit, total))
  }
}

/** Each fragment is measured once; one that contains itself counts as endless, and another rule says why. */
function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  measured: Map<FragmentDefinitionNode, number>,
): number {
  const depths = selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(selection.name.value, context, measured)
    const below = selection.selectionSet ? depthOf(selection.selectionSet, context, measured) : 0
    if (selection.kind === Kind.INLINE_FRAGMENT) return below
    return selection.name.value.startsWith('__') ? 0 : below + 1
  })
  return Math.max(0, ...depths)
}

function fragmentDepth(
  name: string,
  context: ValidationContext,
  measured: Map<FragmentDefinitionNode, number>,
): number {
  const fragment = context.getFragment(name)
  if (!fragment) return 0
  const known = measured.get(fragment)
  if (known !== undefined) return known
  measured.set(fragment, Infinity)
  const depth = depthOf(fragment.selectionSet, context, measured)
  measured.set(fragment, depth)
  return depth
}
