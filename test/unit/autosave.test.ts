import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAutosave, type Saved, type Sent } from '#client/features/writing/autosave/autosave.ts'
import { localCopies } from '#client/features/writing/autosave/local-copies.ts'
import { memoryStorage } from '#test/support/memory-storage.ts'

/** A server with one draft: `isAway` takes it off the net, `answersGetLost` lets it save and say nothing. */
function server(start: Record<string, Saved> = {}) {
  const saved = new Map(Object.entries(start))
  const it = {
    saved,
    isAway: false,
    answersGetLost: false,
    send: async (part: string, { value, version }: Saved): Promise<Sent> => {
      if (it.isAway) throw new Error('away')
      const theirs = saved.get(part) ?? null
      const isSame = JSON.stringify(theirs?.value) === JSON.stringify(value)
      if ((theirs?.version ?? 0) !== version && !isSame) {
        return { is: 'conflict', theirs: theirs && { ...theirs, isMine: false } }
      }
      if (!isSame) saved.set(part, { value, version: version + 1 })
      if (it.answersGetLost) throw new Error('lost')
      return { is: 'saved', version: saved.get(part)!.version }
    },
  }
  return it
}

function author(storage: Storage, at: ReturnType<typeof server>, person = 'ada') {
  const copies = localCopies(storage, person, 'p')
  const autosave = createAutosave({ saved: new Map(at.saved), copies, send: at.send })
  autosave.recover()
  return autosave
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('autosave', () => {
  test('keeps a change on the device at once, and on the server within two seconds', async () => {
    const [storage, at] = [memoryStorage(), server()]
    const ada = author(storage, at)
    ada.change('title', 'A')
    expect(localCopies(storage, 'ada', 'p').all().get('title')).toEqual({ value: 'A', version: 0 })
    ada.change('title', 'AB')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(at.saved.get('title')).toEqual({ value: 'AB', version: 1 })
    expect(storage.length).toBe(0)
    expect(ada.snapshot().state).toBe('saved')
  })

  test('does not wait for the author to pause', async () => {
    const at = server()
    const ada = author(memoryStorage(), at)
    const sentence = 'a long sentence'
    for (let letters = 1; letters <= sentence.length; letters += 1) {
      ada.change('title', sentence.slice(0, letters))
      await vi.advanceTimersByTimeAsync(150)
    }
    expect(at.saved.get('title')?.version).toBeGreaterThan(1)
  })

  test('a tab that closes loses nothing: the next one sends it', async () => {
    const [storage, at] = [memoryStorage(), server()]
    author(storage, at).change('title', 'typed')
    vi.clearAllTimers()
    author(storage, at)
    await vi.advanceTimersByTimeAsync(100)
    expect(at.saved.get('title')?.value).toBe('typed')
    expect(storage.length).toBe(0)
  })

  test('a server that dies loses nothing: what it has not acknowledged stays and is sent again', async () => {
    const [storage, at] = [memoryStorage(), server()]
    const ada = author(storage, at)
    at.answersGetLost = true
    ada.change('title', 'typed')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(ada.snapshot().state).toBe('kept')
    expect(storage.length).toBe(1)
    at.answersGetLost = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(at.saved.get('title')).toEqual({ value: 'typed', version: 1 })
    expect([ada.snapshot().state, storage.length]).toEqual(['saved', 0])
  })

  test('a session that has ended loses nothing, and is said', async () => {
    const [storage, at] = [memoryStorage(), server()]
    const copies = localCopies(storage, 'ada', 'p')
    let isSignedIn = false
    const send = async (part: string, saved: Saved): Promise<Sent> =>
      isSignedIn ? at.send(part, saved) : { is: 'refused', code: 'FORBIDDEN' }
    const ada = createAutosave({ saved: new Map(), copies, send })
    ada.change('title', 'typed')
    await vi.advanceTimersByTimeAsync(2_000)
    expect([ada.snapshot().state, storage.length]).toEqual(['signed-out', 1])
    isSignedIn = true
    await ada.retry()
    expect(at.saved.get('title')?.value).toBe('typed')
  })

  test('a second device and a second author overwrite nothing: both texts are there to be merged', async () => {
    const at = server({ title: { value: 'Old', version: 1 } })
    const storage = memoryStorage()
    const [ada, ben] = [author(storage, at), author(memoryStorage(), at, 'ben')]
    ben.change('title', 'From Ben')
    await vi.advanceTimersByTimeAsync(1_000)
    ada.change('title', 'From Ada')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(ada.stateOf('title')).toMatchObject({
      status: 'conflict',
      value: 'From Ada',
      theirs: { value: 'From Ben', version: 2 },
    })
    expect([at.saved.get('title')?.value, storage.length]).toEqual(['From Ben', 1])
    ada.change('title', 'From Ada and')
    ada.merge('title', 'From Ada and Ben')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(at.saved.get('title')).toEqual({ value: 'From Ada and Ben', version: 3 })
    expect(storage.length).toBe(0)
  })

  test('a copy on top of what others have changed meanwhile is a conflict, not a save', async () => {
    const [storage, at] = [memoryStorage(), server({ title: { value: 'Old', version: 1 } })]
    at.isAway = true
    author(storage, at).change('title', 'Offline')
    vi.clearAllTimers()
    at.isAway = false
    at.saved.set('title', { value: 'Meanwhile', version: 2 })
    const back = author(storage, at)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(back.stateOf('title')).toMatchObject({ status: 'conflict', value: 'Offline' })
    expect(at.saved.get('title')?.value).toBe('Meanwhile')
  })

  test('going on to another page takes nothing from the device that the server does not have', async () => {
    const [storage, at] = [memoryStorage(), server()]
    const ada = author(storage, at)
    ada.change('title', 'typed')
    ada.recover()
    expect(storage.length).toBe(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect([at.saved.get('title')?.value, storage.length]).toEqual(['typed', 0])
  })

  test('nothing of one person is shown to another on the same device', () => {
    const [storage, at] = [memoryStorage(), server()]
    author(storage, at).change('title', 'Ada’s')
    expect(author(storage, at, 'ben').stateOf('title').value).toBeNull()
  })

  test('what is refused stays with its reason, and other parts are saved', async () => {
    const [storage, at] = [memoryStorage(), server()]
    const send = async (part: string, saved: Saved): Promise<Sent> =>
      part === 'title'
        ? { is: 'invalid', faults: [{ path: '', code: 'too-long', limit: 140 }] }
        : at.send(part, saved)
    const ada = createAutosave({ saved: new Map(), copies: localCopies(storage, 'ada', 'p'), send })
    ada.change('title', 'x'.repeat(200))
    ada.change('summary', 'short')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(ada.stateOf('title')).toMatchObject({ status: 'invalid', faults: [{ code: 'too-long' }] })
    expect([at.saved.get('summary')?.value, storage.length]).toEqual(['short', 1])
  })

  test('a device without room says so', () => {
    const full = memoryStorage()
    full.setItem = () => {
      throw new Error('full')
    }
    const ada = author(full, server())
    ada.change('title', 'A')
    expect(ada.snapshot().state).toBe('no-room')
  })
})
