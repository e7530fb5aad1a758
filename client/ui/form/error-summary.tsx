import { useEffect, useRef } from 'react'
import styles from './form.module.css'

type ErrorSummaryProps = {
  title: string
  /** What is wrong, each with the `name` of the field that it is about; none for the form as a whole. */
  errors: readonly { name?: string; message: string }[]
}

/** Everything that is wrong with a form that was sent, in one place, which takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name}${message}`}>
            {name ? (
              <button type="button" onClick={() => focusField(name)}>
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(name: string): void {
  const [field] = document.getElementsByName(name)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
