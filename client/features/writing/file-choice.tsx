import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { topicAddress } from '#shared/addresses.ts'
import { ACCEPTED_FILES, FILE_LIMITS, FILE_REFUSALS } from '#shared/media/files.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { useSearchText } from '../../lib/address-parts.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Status } from '../../ui/status.tsx'
import styles from './file-choice.module.css'
import { type Upload, useUploads } from './use-uploads.ts'
import { useWriting } from './writing-context.ts'

const MIB = 1024 * 1024

/** Files to be chosen, dropped or pasted; without a script, a form that sends them. */
export function FileChoice({ onAdded }: { onAdded: (id: string) => void }) {
  const t = useWords()
  const { draft } = useWriting()
  const address = `${topicAddress(useLanguage(), draft.key, 'attachments')}/files`
  const { uploads, send } = useUploads(address, onAdded)
  const [isOver, setIsOver] = useState(false)

  const take = (event: DragEvent | ClipboardEvent, { files }: DataTransfer) => {
    setIsOver(false)
    if (files.length === 0) return
    event.preventDefault()
    send([...files])
  }
  return (
    <>
      <SentBefore />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its field does the same by keyboard */}
      <form
        method="post"
        action={address}
        encType="multipart/form-data"
        className={styles.zone}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => take(event, event.dataTransfer)}
        onPaste={(event) => take(event, event.clipboardData)}
      >
        <label className={styles.name} htmlFor="files">
          {t('writing.files.choose')}
        </label>
        <input
          id="files"
          type="file"
          name="file"
          multiple
          accept={ACCEPTED_FILES}
          aria-describedby="files?"
          onChange={({ target }) => {
            send([...(target.files ?? [])])
            target.value = ''
          }}
        />
        <p className={styles.scripted}>{t('writing.files.drop')}</p>
        <p className={styles.hint} id="files?">
          {t('writing.files.limits', {
            image: FILE_LIMITS.imageBytes / MIB,
            document: FILE_LIMITS.documentBytes / MIB,
          })}{' '}
          {t('writing.files.kept')}
        </p>
        <Button type="submit" look="second" className={styles.unscripted ?? ''}>
          {t('writing.files.add')}
        </Button>
      </form>
      <Uploads uploads={uploads} />
    </>
  )
}

function Uploads({ uploads }: { uploads: readonly Upload[] }) {
  const t = useWords()
  const latest = uploads.findLast(({ outcome }) => outcome)
  return (
    <>
      <ul className={styles.uploads}>
        {uploads.map((upload, index) => (
          <li key={`${index} ${upload.name}`}>
            {upload.outcome ? (
              <Outcome upload={upload} />
            ) : (
              <Progress label={t('writing.files.sending', { name: upload.name })} percent={upload.percent} />
            )}
          </li>
        ))}
      </ul>
      <Status>{latest && <Outcome upload={latest} />}</Status>
    </>
  )
}

function Outcome({ upload: { name, outcome } }: { upload: Upload }) {
  const t = useWords()
  if (outcome && 'refused' in outcome) return <Refusal name={name} code={outcome.refused} />
  return t('writing.files.added', { name })
}

function Refusal({ name, code }: { name: string; code: string }) {
  const t = useWords()
  const nameOf = useNames()
  return (
    <span className={styles.refused}>
      {t('writing.files.refused', { name })} {nameOf('writing.refused', wordOfRefusal(code))}
    </span>
  )
}

/** Why a file was not added, beside what is wrong with the file itself. */
const OTHER_REFUSALS = ['limit-reached', 'not-sent', 'not-allowed']

function wordOfRefusal(code: string): string {
  const known = [...FILE_REFUSALS, ...OTHER_REFUSALS].find((word) => word === code)
  return enumNameOf(known ?? 'not-allowed')
}

/** What the form without a script says by its address. */
function SentBefore() {
  const refused = useSearchText('refused')
  const file = useSearchText('file')
  if (!refused) return null
  return (
    <Notice tone="alert">
      <Refusal name={file} code={refused} />
    </Notice>
  )
}
