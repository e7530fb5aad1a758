import { fieldsOfPart } from '#shared/practices/forms/part-fields.ts'
import { inputName, writePart } from '#shared/practices/forms/part-texts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Theirs } from './autosave/autosave.ts'
import styles from './field-input.module.css'
import { useFieldWords } from './field-words.ts'
import { useWriting } from './writing-context.ts'

/** Two have changed the same part: their text stands beside the author's, who merges the two and saves. */
export function Conflict({ part, theirs }: { part: PartName; theirs: Theirs | null }) {
  const t = useWords()
  const { autosave } = useWriting()
  const { nameOf, wordOf } = useFieldWords()
  const texts = writePart(part, theirs?.value ?? null)
  return (
    <Notice tone="alert" title={t('writing.conflict.title')}>
      <p>{t(theirs?.isMine ? 'writing.conflict.mine' : 'writing.conflict.theirs')}</p>
      <dl className={styles.theirs}>
        {fieldsOfPart(part).map((field) => (
          <div key={field.name}>
            <dt>{nameOf(part, field)}</dt>
            <dd>
              {(texts.get(inputName(part, field)) ?? [])
                .map((text) => ('words' in field ? wordOf(field.words, text) : text))
                .join(', ') || '–'}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('writing.conflict.text')}</p>
      {autosave && (
        <p className={styles.buttons}>
          <Button look="second" onClick={() => autosave.merge(part, autosave.stateOf(part).value)}>
            {t('writing.conflict.keep')}
          </Button>
          <Button look="second" onClick={() => autosave.merge(part, theirs?.value ?? null)}>
            {t('writing.conflict.take')}
          </Button>
        </p>
      )}
    </Notice>
  )
}
