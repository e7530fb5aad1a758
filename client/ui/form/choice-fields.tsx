import { type ComponentProps, type ReactNode, useId } from 'react'
import { Field, type FieldTexts } from './field.tsx'
import styles from './form.module.css'

export type Choice = { value: string; label: string; hint?: string }

type SelectFieldProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & { choices: readonly Choice[] }

/** One of a known list, folded. Up to five choices are better seen at once: `RadioGroup`. */
export function SelectField({ label, hint, error, choices, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <select className={styles.control} {...select} {...ties}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type RadioGroupProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'id' | 'type' | 'value'> & { choices: readonly Choice[] }

/** One of a few, all in sight. `name` is shared by all; `defaultValue` chooses one at the start. */
export function RadioGroup({ label, hint, error, choices, defaultValue, ...input }: RadioGroupProps) {
  return (
    <Group label={label} hint={hint} error={error}>
      {choices.map((choice) => (
        <Option key={choice.value} label={choice.label} hint={choice.hint}>
          <input
            type="radio"
            defaultChecked={choice.value === defaultValue}
            {...input}
            value={choice.value}
          />
        </Option>
      ))}
    </Group>
  )
}

type CheckboxProps = Omit<ComponentProps<'input'>, 'id' | 'type'> & { label: ReactNode; hint?: string }

/** Yes or no. Several that belong together stand in a `Group`. */
export function Checkbox({ label, hint, ...input }: CheckboxProps) {
  return (
    <Option label={label} hint={hint}>
      <input type="checkbox" {...input} />
    </Option>
  )
}

/** Fields that answer one question together. */
export function Group({ label, hint, error, children }: FieldTexts & { children: ReactNode }) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.field} aria-describedby={described || undefined}>
      <legend className={styles.label}>{label}</legend>
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
      {children}
    </fieldset>
  )
}

function Option({
  label,
  hint,
  children,
}: {
  label: ReactNode
  hint?: string | undefined
  children: ReactNode
}) {
  return (
    <label className={styles.option}>
      {children}
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  )
}
