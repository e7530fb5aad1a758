/** Looks things up by key, one batch a tick, each key once. Lives for one request. */
export type Loader<Key, Value> = {
  load(key: Key): Promise<Value | undefined>
}

export type FetchMany<Key, Value> = (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>

/** `fetchMany` gets distinct keys and answers with a map: what is missing from it was not found. */
export function createLoader<Key, Value>(fetchMany: FetchMany<Key, Value>): Loader<Key, Value> {
  const answers = new Map<Key, Promise<Value | undefined>>()
  let batch: Batch<Key, Value> | undefined

  function load(key: Key): Promise<Value | undefined> {
    const known = answers.get(key)
    if (known) return known
    batch ??= openBatch(fetchMany, () => (batch = undefined))
    batch.keys.push(key)
    const answer = batch.found.then((found) => found.get(key))
    answers.set(key, answer)
    return answer
  }

  return { load }
}

type Batch<Key, Value> = { keys: Key[]; found: Promise<ReadonlyMap<Key, Value>> }

/** Closes once every resolver that is ready now has asked: after the pending promises, in the next tick. */
function openBatch<Key, Value>(fetchMany: FetchMany<Key, Value>, close: () => void): Batch<Key, Value> {
  const keys: Key[] = []
  const closed = Promise.resolve().then(() => new Promise<void>((resolve) => process.nextTick(resolve)))
  const found = closed.then(() => {
    close()
    return fetchMany(keys)
  })
  return { keys, found }
}
