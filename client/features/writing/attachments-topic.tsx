import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { AttachmentFields } from './attachment-fields.tsx'
import styles from './attachments-topic.module.css'
import { FileChoice } from './file-choice.tsx'
import { partsOf } from './tasks.ts'
import formStyles from './topic-form.module.css'
import { TopicForm } from './topic-form.tsx'
import { attachmentsQuery, type DraftAttachment } from './writing-query.ts'
import { useWriting } from './writing-context.ts'

/** Files to be added, and what is to be said of each: what it shows is asked as soon as it is there. */
export function AttachmentsTopic() {
  const t = useWords()
  const { draft } = useWriting()
  const files = useQuery(attachmentsQuery(useLanguage(), draft.key)).data?.draft?.attachments ?? []
  const [added, setAdded] = useState<string>()
  const parts = partsOf(draft, 'attachment:')
  return (
    <>
      <FileChoice onAdded={setAdded} />
      {parts.length === 0 ? (
        <p>{t('writing.files.none')}</p>
      ) : (
        <TopicForm>
          {parts.map((part) => (
            <Attachment
              key={part}
              part={part}
              file={files.find(({ id }) => part === `attachment:${id}`)}
              isNew={part === `attachment:${added}`}
            />
          ))}
        </TopicForm>
      )}
    </>
  )
}

type AttachmentProps = { part: string; file: DraftAttachment | undefined; isNew: boolean }

function Attachment({ part, file, isNew }: AttachmentProps) {
  const t = useWords()
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) fields.current?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus()
  }, [isNew])
  return (
    <fieldset className={formStyles.item}>
      <legend>{file?.name ?? part}</legend>
      {file && <Shown file={file} />}
      <div ref={fields}>
        <AttachmentFields part={part} isDocument={file?.kind === 'DOCUMENT'} />
      </div>
      <p>
        <Button type="submit" look="quiet" name="remove" value={part}>
          {t('writing.remove')}
        </Button>
      </p>
    </fieldset>
  )
}

function Shown({ file: { kind, sizes, path, name, alternative } }: { file: DraftAttachment }) {
  const t = useWords()
  const [smallest] = sizes
  if (kind === 'DOCUMENT' || !smallest) return <a href={path}>{t('writing.files.open', { name })}</a>
  return (
    <img
      className={styles.picture}
      src={smallest.path}
      width={smallest.width}
      height={smallest.height}
      alt={alternative || name}
      loading="lazy"
    />
  )
}
