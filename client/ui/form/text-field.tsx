import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './field.tsx'
import styles from './form.module.css'

/** One line of text. Everything that an `<input>` takes may be given: `{...register('title')}`, `autoComplete` … */
export function TextField({
  label,
  hint,
  error,
  ...input
}: FieldTexts & Omit<ComponentProps<'input'>, 'id'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => <input type="text" className={styles.control} {...input} {...ties} />}
    </Field>
  )
}

/** Several lines of text, as high as what is written in them where the browser can do that. */
export function TextArea({
  label,
  hint,
  error,
  ...area
}: FieldTexts & Omit<ComponentProps<'textarea'>, 'id'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => <textarea rows={4} className={`${styles.control} ${styles.area}`} {...area} {...ties} />}
    </Field>
  )
}
