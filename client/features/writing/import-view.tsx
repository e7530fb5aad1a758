import { type ChangeEvent, useState, useSyncExternalStore } from 'react'
import { importAddress } from '#shared/addresses.ts'
import { WRITTEN_LANGUAGES } from '#shared/languages.ts'
import { useFormAnswer } from '../../lib/form-answer.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup, SelectField } from '../../ui/form/choice-fields.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { wordOfFault } from './field-input.tsx'
import styles from './my-practices-view.module.css'

type ImportViewProps = { publishers: readonly { id: string; name: string }[] }

/** Starts a draft from a case that was written for the 5Is or the practice sheet of Efus: pasted, or from a file. */
export function ImportView({ publishers }: ImportViewProps) {
  const t = useWords()
  const language = useLanguage()
  const { values } = useFormAnswer()
  const [text, setText] = useState(values['text'] ?? '')
  return (
    <div className={`page ${styles.page}`}>
      <h1>{t('writing.import.title')}</h1>
      <p>{t('writing.import.lead')}</p>
      <ImportFaults />
      <form method="post" action={importAddress(language)} className={styles.start}>
        <SelectField
          label={t('writing.mine.publisher')}
          name="publisher"
          choices={publishers.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={values['publisher']}
        />
        <SelectField
          label={t('writing.import.language')}
          name="language"
          choices={WRITTEN_LANGUAGES.map((code) => ({ value: code, label: languageNameIn(language, code) }))}
          defaultValue={values['language'] ?? language}
        />
        <RadioGroup
          label={t('writing.import.form')}
          name="form"
          choices={[
            { value: 'efus', label: t('writing.import.efus'), hint: t('writing.import.efusHint') },
            { value: 'five-is', label: t('writing.import.fiveIs'), hint: t('writing.import.fiveIsHint') },
          ]}
          defaultValue={values['form'] ?? 'efus'}
        />
        <FileInto onRead={setText} />
        <TextArea
          label={t('writing.import.text')}
          hint={t('writing.import.textHint')}
          name="text"
          rows={16}
          maxLength={200_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
          required
        />
        <p>
          <Button type="submit">{t('writing.import.submit')}</Button>
        </p>
      </form>
    </div>
  )
}

/** A file is read by the browser into the field, where its author sees it first; without a script there is the field. */
function FileInto({ onRead }: { onRead: (text: string) => void }) {
  // Asked for before it is shown: a drawn page brings the words that it has asked for.
  const label = useWords()('writing.import.file')
  const hasScript = useHasScript()
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) onRead(await file.text())
  }
  if (!hasScript) return null
  return (
    <label>
      {label}{' '}
      <input
        type="file"
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        onChange={(event) => void read(event)}
      />
    </label>
  )
}

const never = () => () => {}

/** False in what the server draws, true once a script has taken over. */
function useHasScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

const lineOf = (where: string) => Number(where.split('.')[1] ?? 0)

/** What is wrong, by the line where it stands. */
function ImportFaults() {
  const t = useWords()
  const faults = Object.entries(useFormAnswer().faults).toSorted(([a], [b]) => lineOf(a) - lineOf(b))
  if (faults.length === 0) return null
  return (
    <Notice tone="alert" title={t('writing.notDone')}>
      <ul>
        {faults.map(([where, fault]) => (
          <li key={where}>
            {where.startsWith('text.')
              ? t('writing.import.line', {
                  line: where.slice('text.'.length),
                  fault: t(`writing.import.fault.${fault === 'no-title' ? 'no-title' : 'unknown-heading'}`),
                })
              : t(`writing.fault.${wordOfFault(fault)}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
