import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { WRITTEN_LANGUAGES } from '#shared/languages.ts'
import type { Field } from '#shared/practices/forms/fields.ts'
import { inputName, YES } from '#shared/practices/forms/part-texts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { CitiesCalledDocument } from '../../gql/writing.ts'
import { countryChoices } from '../../lib/countries.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { operationQuery } from '../../lib/query.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { ConceptChoice } from './concept-choice.tsx'
import styles from './field-input.module.css'
import { useFieldWords } from './field-words.ts'
import { MarkdownInput } from './markdown-input.tsx'
import type { PartView } from './part-view.ts'
import { vocabularyQuery } from './writing-query.ts'
import { useWriting } from './writing-context.ts'

type FieldInputProps = { part: PartName; field: Field; view: PartView; hint?: string | undefined }

/** One field: its name, what helps to fill it in, its limit, what is wrong with it, and the input itself. */
export function FieldInput({ part, field, view, hint }: FieldInputProps) {
  const t = useWords()
  const name = inputName(part, field)
  const fault = view.faultOf(name)
  const limit = field.control === 'text' && field.limit > 20 ? t('writing.limit', { count: field.limit }) : ''
  const ofControl = HINTS[field.control]
  const help = [hint ?? '', ofControl ? t(ofControl) : '', limit].filter(Boolean).join(' ')
  const isGroup = ['choices', 'coded', 'yes'].includes(field.control) || field.name.endsWith('abel')
  const Frame = isGroup ? 'fieldset' : 'div'
  return (
    <Frame className={styles.field} data-fault={fault ? '' : undefined}>
      <FieldName part={part} field={field} isGroup={isGroup} />
      {help && (
        <p className={styles.help} id={`${name}?`}>
          {help}
        </p>
      )}
      {fault && (
        <p className={styles.fault} id={`${name}!`}>
          {t(`writing.fault.${wordOfFault(fault.code)}`, { limit: fault.limit ?? 0 })}
        </p>
      )}
      <Input
        field={field}
        part={part}
        texts={view.textsOf(name)}
        attributes={{
          id: name,
          name,
          'aria-invalid': fault ? true : undefined,
          'aria-describedby':
            [fault && `${name}!`, help && `${name}?`].filter(Boolean).join(' ') || undefined,
        }}
      />
    </Frame>
  )
}

/** A single box carries its name itself. */
function FieldName({ part, field, isGroup }: { part: PartName; field: Field; isGroup: boolean }) {
  const { nameOf } = useFieldWords()
  if (field.control === 'yes') return null
  if (isGroup) return <legend className={styles.name}>{nameOf(part, field)}</legend>
  return (
    <label className={styles.name} htmlFor={inputName(part, field)}>
      {nameOf(part, field)}
    </label>
  )
}

const HINTS: Partial<Record<Field['control'], 'writing.hint.lines' | 'writing.hint.rows'>> = {
  lines: 'writing.hint.lines',
  rows: 'writing.hint.rows',
}

const FAULTS = [
  'missing',
  'too-long',
  'too-large',
  'too-small',
  'malformed',
  'bad-characters',
  'not-an-email',
  'not-an-address',
  'not-in-list',
  'no-such-city',
  'conflict',
] as const

/** The words that there are sentences for; whatever else is malformed. */
export function wordOfFault(code: string): (typeof FAULTS)[number] {
  return FAULTS.find((word) => word === code) ?? 'malformed'
}

type Attributes = {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}
type InputProps = { field: Field; part: PartName; texts: readonly string[]; attributes: Attributes }

function Input({ field, part, texts, attributes }: InputProps): ReactNode {
  const { wordOf } = useFieldWords()
  const [text = ''] = texts
  if (part === 'language') return <LanguageInput text={text} attributes={attributes} />
  if (attributes.name === 'place.country') return <CountryInput text={text} attributes={attributes} />
  if (attributes.name === 'place.city') return <CityInput text={text} attributes={attributes} />
  if (field.name === 'standard') return <StandardInput text={text} attributes={attributes} />
  switch (field.control) {
    case 'choice':
      return field.name.endsWith('abel') ? (
        <LabelInput chosen={text} attributes={attributes} />
      ) : (
        <select className={styles.input} {...attributes} defaultValue={text}>
          {field.initial === undefined && <option value="">–</option>}
          {field.words.map((word) => (
            <option key={word} value={word}>
              {wordOf(field.words, word)}
            </option>
          ))}
        </select>
      )
    case 'choices':
      return <Checks words={field.words} texts={texts} name={attributes.name} />
    case 'coded':
      return <ConceptChoice name={attributes.name} chosen={texts} />
    case 'lines':
    case 'rows':
      return <textarea className={styles.input} {...attributes} rows={3} defaultValue={text} />
    case 'number':
      return (
        <input
          className={styles.short}
          {...attributes}
          inputMode="decimal"
          defaultValue={text}
          autoComplete="off"
        />
      )
    case 'yes':
      return <YesInput field={field} part={part} isYes={text === YES} name={attributes.name} />
    case 'text':
      return <TextInput field={field} part={part} text={text} attributes={attributes} />
  }
}

type TextProps = { field: Field & { control: 'text' }; part: PartName; text: string; attributes: Attributes }

function TextInput({ field, part, text, attributes }: TextProps) {
  if (field.is === 'note') {
    const isLong = field.limit > 5_000
    return isLong && (part.startsWith('section:') || part.includes(':section:')) ? (
      <MarkdownInput attributes={attributes} text={text} limit={field.limit} />
    ) : (
      <textarea
        className={styles.input}
        {...attributes}
        rows={4}
        maxLength={field.limit}
        defaultValue={text}
      />
    )
  }
  if (part === 'summary') {
    return (
      <textarea
        className={styles.input}
        {...attributes}
        rows={4}
        maxLength={field.limit}
        defaultValue={text}
      />
    )
  }
  const type = field.is === 'email' || field.is === 'url' ? field.is : 'text'
  const look = field.is === 'date' || field.is === 'code' ? styles.short : styles.input
  return (
    <input
      className={look}
      {...attributes}
      type={type}
      maxLength={field.is === 'line' ? field.limit : undefined}
      defaultValue={text}
      autoComplete="off"
    />
  )
}

function Checks({
  words,
  texts,
  name,
}: {
  words: readonly string[]
  texts: readonly string[]
  name: string
}) {
  const { wordOf } = useFieldWords()
  return (
    <div className={styles.checks}>
      {words.map((word) => (
        <label key={word} className={styles.check}>
          <input type="checkbox" name={name} value={word} defaultChecked={texts.includes(word)} />
          {wordOf(words, word)}
        </label>
      ))}
    </div>
  )
}

function YesInput({
  field,
  part,
  isYes,
  name,
}: {
  field: Field
  part: PartName
  isYes: boolean
  name: string
}) {
  const { nameOf } = useFieldWords()
  return (
    <label className={styles.check}>
      <input type="checkbox" name={name} value={YES} defaultChecked={isYes} />
      {nameOf(part, field)}
    </label>
  )
}

/** Each label with one line of what it means. */
function LabelInput({ chosen, attributes: { name } }: { chosen: string; attributes: Attributes }) {
  const t = useWords()
  return (
    <div className={styles.labels}>
      {(['CLEAR', 'GREEN', 'AMBER'] as const).map((label) => (
        <label key={label} className={styles.check}>
          <input type="radio" name={name} value={label} defaultChecked={label === chosen} />
          <span>
            <b>{label}</b> {t(`writing.label.${label}`)}
          </span>
        </label>
      ))}
    </div>
  )
}

function LanguageInput({ text, attributes }: { text: string; attributes: Attributes }) {
  const language = useLanguage()
  return (
    <select className={styles.input} {...attributes} defaultValue={text}>
      {WRITTEN_LANGUAGES.map((code) => (
        <option key={code} value={code}>
          {languageNameIn(language, code)}
        </option>
      ))}
    </select>
  )
}

function CountryInput({ text, attributes }: { text: string; attributes: Attributes }) {
  const language = useLanguage()
  return (
    <select className={styles.input} {...attributes} defaultValue={text}>
      <option value="">–</option>
      {countryChoices(language, { chosen: text }).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** A city is typed by any of its names; what is saved is its code, and what is shown is its name. */
function CityInput({ text, attributes }: { text: string; attributes: Attributes }) {
  const { draft } = useWriting()
  const saved = draft.parts.find(({ name }) => name === 'place')?.value
  const isSaved = typeof saved === 'object' && saved !== null && 'city' in saved && saved.city === text
  const shown = isSaved ? (draft.place?.city?.name ?? text) : text
  const [typed, setTyped] = useState('')
  const variables = { search: typed, language: useLanguage() }
  const query = operationQuery('CitiesCalled', CitiesCalledDocument, variables)
  const cities = useQuery({ ...query, enabled: typed.length > 1 }).data?.cities.edges ?? []
  return (
    <>
      <input
        className={styles.input}
        {...attributes}
        list="cities"
        defaultValue={shown}
        autoComplete="off"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id="cities">
        {cities.map(({ node }) => (
          <option key={node.key} value={node.name}>
            {node.country}
          </option>
        ))}
      </datalist>
    </>
  )
}

function StandardInput({ text, attributes }: { text: string; attributes: Attributes }) {
  const standards = useQuery(vocabularyQuery(useLanguage())).data?.standards ?? []
  return (
    <select className={styles.input} {...attributes} defaultValue={text}>
      <option value="">–</option>
      {standards
        .filter(({ ratesEquipment }) => ratesEquipment)
        .map(({ key, designation }) => (
          <option key={key} value={key}>
            {designation}
          </option>
        ))}
    </select>
  )
}
