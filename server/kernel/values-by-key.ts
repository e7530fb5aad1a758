/** Several values by a key. Most keys have one, which is kept bare: a list for each would weigh as much again. */
export type ValuesByKey<Value> = {
  add(key: string, value: Value): void
  get(key: string): readonly Value[]
  keys(): Iterable<string>
}

/** The values are no arrays. */
export function valuesByKey<Value>(): ValuesByKey<Value> {
  const kept = new Map<string, Value | Value[]>()
  const areMany = (found: Value | Value[]): found is Value[] => Array.isArray(found)

  function add(key: string, value: Value): void {
    const known = kept.get(key)
    if (known === undefined) kept.set(key, value)
    else if (areMany(known)) known.push(value)
    else kept.set(key, [known, value])
  }

  function get(key: string): readonly Value[] {
    const found = kept.get(key)
    if (found === undefined) return []
    return areMany(found) ? found : [found]
  }

  return { add, get, keys: () => kept.keys() }
}
