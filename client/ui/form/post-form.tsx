import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '../button.tsx'
import { FormFaults } from './form-faults.tsx'
import styles from './form.module.css'

type PostFormProps = {
  /** The address of the page that shows this form: the server shows it again if something is wrong. */
  action: string
  submit: string
  /** What is sent along and not shown. */
  hidden?: Readonly<Record<string, string>>
  /** What the fields are called, by their names, for the sum of what is wrong. */
  labels?: Readonly<Record<string, string>>
  children?: ReactNode
}

/** A form that works without a script: it is sent to the server, which leads on or says what is wrong. */
export function PostForm({ action, submit, hidden = {}, labels = {}, children }: PostFormProps) {
  return (
    <form method="post" action={action} className={styles.form} noValidate>
      <FormFaults actions={[action]} labels={labels} />
      <HiddenFields values={hidden} />
      {children}
      <p>
        <Button type="submit">{submit}</Button>
      </p>
    </form>
  )
}

type ActionButtonProps = Omit<PostFormProps, 'children' | 'labels'> & { look?: ButtonLook; about?: string }

/** One button that does something on the server. `about` tells listeners which of several rows it is of. */
export function ActionButton({ action, submit, hidden = {}, look = 'second', about }: ActionButtonProps) {
  return (
    <form method="post" action={action} className={styles.inline}>
      <HiddenFields values={hidden} />
      <Button type="submit" look={look} aria-label={about && `${submit}: ${about}`}>
        {submit}
      </Button>
    </form>
  )
}

function HiddenFields({ values }: { values: Readonly<Record<string, string>> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
