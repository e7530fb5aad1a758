import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLanguage } from '../../lib/words.tsx'
import { sendFile } from './send-file.ts'
import { attachmentsQuery, draftQuery } from './writing-query.ts'
import { useWriting } from './writing-context.ts'

export type Upload = { name: string; percent: number; outcome?: { id: string } | { refused: string } }

/** Sends files one after the other; what came of each stays to be read. */
export function useUploads(address: string, onAdded: (id: string) => void) {
  const { draft, autosave } = useWriting()
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const last = useRef(Promise.resolve())

  async function sendAll(files: readonly File[], first: number): Promise<void> {
    for (const [index, file] of files.entries()) {
      const change = (more: Partial<Upload>) =>
        setUploads((known) =>
          known.map((upload, at) => (at === first + index ? { ...upload, ...more } : upload)),
        )
      const outcome = await sendFile(address, file, (percent) => change({ percent }))
      change({ outcome, percent: 100 })
      if ('id' in outcome) await takeUp(outcome.id)
    }
  }

  /** The new part comes from the server: autosave learns of it before anybody types into it. */
  async function takeUp(id: string): Promise<void> {
    await queryClient.refetchQueries(attachmentsQuery(language, draft.key))
    const { draft: now } = await queryClient.fetchQuery({ ...draftQuery(language, draft.key), staleTime: 0 })
    const part = now?.parts.find(({ name }) => name === `attachment:${id}`)
    if (part) autosave?.adopt(part.name, { value: part.value ?? null, version: part.version })
    onAdded(id)
  }

  function send(files: readonly File[]): void {
    const first = uploads.length
    setUploads([...uploads, ...files.map(({ name }) => ({ name, percent: 0 }))])
    last.current = last.current.then(() => sendAll(files, first))
  }
  return { uploads, send }
}
