type Selections = { readonly selections: readonly Selection[] }

/** What of a document of GraphQL is looked at. */
type Selection = {
  readonly kind: string
  readonly name?: { readonly value: string } | undefined
  readonly selectionSet?: Selections | undefined
}

type Asked = {
  readonly fieldNodes: readonly Selection[]
  readonly fragments: Readonly<Record<string, { readonly selectionSet: Selections }>>
}

/**
 * The fields that a request selects below the one that is resolved, as paths: `total`, `hits`, `hits.excerpt`. For a
 * resolver that reads all of them at once and leaves out what is not asked for; one with `@skip` counts as asked for.
 */
export function selectedFields({ fieldNodes, fragments }: Asked): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const { selectionSet } of fieldNodes) addAll(selectionSet, '')
  return paths

  function addAll(set: Selections | undefined, above: string): void {
    for (const { kind, name, selectionSet } of set?.selections ?? []) {
      const path = above + (name?.value ?? '')
      if (kind === 'Field') paths.add(path)
      if (kind === 'Field') addAll(selectionSet, `${path}.`)
      else addAll(selectionSet ?? fragments[name?.value ?? '']?.selectionSet, above)
    }
  }
}
