import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { draftAddress } from '#shared/addresses.ts'
import { readParts } from '#shared/practices/forms/part-texts.ts'
import { useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Autosave } from './autosave/autosave.ts'
import styles from './topic-form.module.css'
import { useWriting } from './writing-context.ts'

/** A topic: a form that saves by its button without a script, and by itself with one. */
export function TopicForm({ children }: { children: ReactNode }) {
  const t = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const { draft, autosave } = useWriting()
  const form = useRef<HTMLFormElement>(null)
  const { faults } = useFormAnswer()

  const change = () => form.current && autosave && keepAll(form.current, autosave)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    if (!autosave || !form.current) return
    event.preventDefault()
    keepAll(form.current, autosave)
    const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    if (button instanceof HTMLButtonElement && button.name === 'remove') autosave.change(button.value, null)
    const isSaved = await autosave.retry()
    const isBack = button instanceof HTMLButtonElement && button.name === 'afterwards'
    if (isSaved && isBack) return void navigate({ to: draftAddress(language, draft.key) })
    if (!isSaved) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }

  return (
    <form
      ref={form}
      method="post"
      className={styles.form}
      onInput={change}
      onSubmit={(event) => void submit(event)}
    >
      {Object.keys(faults).length > 0 && (
        <Notice tone="alert" title={t('writing.notSaved')}>
          <p>{t(faults['']?.includes('signed-in') ? 'writing.signedOut' : 'writing.mend')}</p>
        </Notice>
      )}
      {children}
      <p className={styles.buttons}>
        <Button type="submit" name="afterwards" value="overview">
          {t('writing.saveAndBack')}
        </Button>
        <Button type="submit" look="second">
          {t('writing.save')}
        </Button>
      </p>
    </form>
  )
}

/** Hands every part of the form to autosave, which takes what has changed. */
function keepAll(form: HTMLFormElement, autosave: Autosave): void {
  const data = new FormData(form)
  const textsOf = (name: string) => data.getAll(name).filter((text) => typeof text === 'string')
  for (const { part, value, isChanged } of readParts(new Set(data.keys()), textsOf)) {
    if (isChanged || autosave.snapshot().parts.has(part)) autosave.change(part, value)
  }
}
