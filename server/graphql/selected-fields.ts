import { Kind } from 'graphql'
import type { GraphQLResolveInfo, SelectionNode } from 'graphql'

/**
 * The fields that a request selects below the one that is resolved, as paths: `total`, `hits`, `hits.excerpt`. For a
 * resolver that reads all of them at once and leaves out what is not asked for; one with `@skip` counts as asked for.
 */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const { selectionSet } of fieldNodes) selectionSet?.selections.forEach((each) => add(each, ''))
  return paths

  function add(selection: SelectionNode, above: string): void {
    if (selection.kind === Kind.FIELD) {
      const path = above + selection.name.value
      paths.add(path)
      selection.selectionSet?.selections.forEach((each) => add(each, `${path}.`))
      return
    }
    const { selectionSet } =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : (fragments[selection.name.value] ?? {})
    selectionSet?.selections.forEach((each) => add(each, above))
  }
}
