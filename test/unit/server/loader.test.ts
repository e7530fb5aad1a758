import { expect, test } from 'vitest'
import { createLoader } from '#server/kernel/loader.ts'

function recording() {
  const batches: string[][] = []
  const loader = createLoader<string, string>(async (keys) => {
    batches.push([...keys])
    return new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.toUpperCase()]))
  })
  return { batches, loader }
}

test('what is asked at once is looked up at once, each key once', async () => {
  const { batches, loader } = recording()
  expect(await Promise.all(['a', 'b', 'a', 'none'].map((key) => loader.load(key)))).toEqual([
    'A',
    'B',
    'A',
    undefined,
  ])
  expect(batches).toEqual([['a', 'b', 'none']])
})

test('keys that become known a few promises later still join the batch', async () => {
  const { batches, loader } = recording()
  const late = Promise.resolve().then(() => loader.load('b'))
  await Promise.all([loader.load('a'), late])
  expect(batches).toEqual([['a', 'b']])
})

test('what has been answered is not looked up again', async () => {
  const { batches, loader } = recording()
  await loader.load('a')
  await Promise.all([loader.load('a'), loader.load('c')])
  expect(batches).toEqual([['a'], ['c']])
})

test('a failure reaches everybody who asked, and only them', async () => {
  let times = 0
  const loader = createLoader<string, string>(async (keys) => {
    if (times++ === 0) throw new Error('away')
    return new Map(keys.map((key) => [key, key]))
  })
  const first = await Promise.allSettled([loader.load('a'), loader.load('b')])
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await loader.load('c')).toBe('c')
})
