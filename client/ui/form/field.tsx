import { type ReactNode, useId } from 'react'
import styles from './form.module.css'

/** What every field says of itself: its name, what helps to fill it in, and what is wrong with it. */
export type FieldTexts = {
  label: string
  hint?: ReactNode
  /** What is wrong, and what to do about it. */
  error?: string | undefined
}

/** What ties the element that somebody fills in to these texts. */
export type FieldTies = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type FieldProps = FieldTexts & { children: (ties: FieldTies) => ReactNode }

/** A label, a hint, an element to fill in, and its fault: the frame of the fields beside this file. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
