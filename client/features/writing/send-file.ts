import * as v from 'valibot'

/** What came of sending a file: its attachment, or a word for why there is none. */
export type FileSent = { id: string } | { refused: string }

const Answer = v.object({
  ids: v.array(v.string()),
  refused: v.array(v.object({ code: v.string() })),
})

/** Sends one file, and tells how far it has come; `fetch` cannot tell that yet. */
export function sendFile(
  address: string,
  file: File,
  onPercent: (percent: number) => void,
): Promise<FileSent> {
  const { promise, resolve } = Promise.withResolvers<FileSent>()
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.setRequestHeader('accept', 'application/json')
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    onPercent(Math.round((100 * loaded) / total)),
  )
  request.addEventListener('error', () => resolve({ refused: 'not-sent' }))
  request.addEventListener('load', () => resolve(outcomeOf(request)))
  const form = new FormData()
  form.append('file', file, file.name)
  request.send(form)
  return promise
}

function outcomeOf({ status, responseText }: XMLHttpRequest): FileSent {
  if (status === 401 || status === 403 || status === 404) return { refused: 'not-allowed' }
  if (status >= 500) return { refused: 'not-sent' }
  const answer = v.safeParse(Answer, parsed(responseText))
  const [id] = answer.success ? answer.output.ids : []
  if (id) return { id }
  return { refused: (answer.success && answer.output.refused[0]?.code) || 'damaged' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
