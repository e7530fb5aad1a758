import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import type { FactKind } from '#shared/practices/facts.ts'
import { freshId } from '#shared/practices/forms/part-fields.ts'
import { COMMITMENTS, SOFT_LENGTHS, type SectionKind } from '#shared/practices/template.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { useSearchText } from '../../lib/address-parts.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './topic-form.module.css'
import { PartFields } from './part-fields.tsx'
import { factsOf, HEAD_PARTS, partsOf } from './tasks.ts'
import { TopicForm } from './topic-form.tsx'
import { commitmentsQuery } from './writing-query.ts'
import { useWriting } from './writing-context.ts'

export function HeadTopic() {
  const t = useWords()
  const hints = { city: t('writing.hint.city'), precision: t('writing.hint.precision') }
  return (
    <TopicForm>
      {HEAD_PARTS.map((part) => (
        <Fragment key={part}>
          {(part === 'place' || part === 'period') && <h2>{t(`writing.field.${part}`)}</h2>}
          <PartFields part={part} hints={part === 'place' ? hints : {}} />
        </Fragment>
      ))}
    </TopicForm>
  )
}

export function ClassificationTopic() {
  return (
    <TopicForm>
      <PartFields part="concepts" />
    </TopicForm>
  )
}

export function ContactTopic() {
  const t = useWords()
  return (
    <TopicForm>
      <PartFields part="partners" />
      <h2>{t('writing.field.contact')}</h2>
      <PartFields part="contact" hints={{ mailbox: t('writing.hint.mailbox') }} />
    </TopicForm>
  )
}

/** One question a commitment, with what counts as evidence; to leave it open is to claim nothing. */
export function ClaimsTopic() {
  const { draft } = useWriting()
  const items = useQuery(commitmentsQuery(useLanguage())).data?.declaration.items ?? []
  const existing = partsOf(draft, 'claim:')
  return (
    <TopicForm>
      {COMMITMENTS.map((commitment) => {
        const item = items.find(({ key }) => key === commitment)
        const own = existing.filter((part) => part.startsWith(`claim:${commitment.toLowerCase()}`))
        const parts = own.length > 0 ? own : [`claim:${commitment.toLowerCase()}`]
        return (
          <details key={commitment} className={styles.item} open={own.length > 0}>
            <summary>
              <h2>
                {commitment} · {item?.title}
              </h2>
            </summary>
            {item?.evidence && <p className={styles.guide}>{item.evidence}</p>}
            {parts.map((part) => (
              <PartFields key={part} part={part} />
            ))}
          </details>
        )
      })}
    </TopicForm>
  )
}

/** A failure or a near miss is told by the same sections, asked differently. */
export function SectionTopic({ kind }: { kind: SectionKind }) {
  const t = useWords()
  const nameOf = useNames()
  const tell = useSearchText('tell')
  const guide = nameOf(tell === 'failure' ? 'writing.failure' : 'writing.guide', enumNameOf(kind))
  return (
    <TopicForm>
      <p className={styles.guide}>{guide}</p>
      <details className={styles.example}>
        <summary>{t('writing.example')}</summary>
        <p>{nameOf('writing.example', enumNameOf(kind))}</p>
      </details>
      <PartFields
        part={`section:${kind}`}
        hints={{ text: t('writing.soft', { count: SOFT_LENGTHS[kind] }) }}
      />
    </TopicForm>
  )
}

/** All facts of a kind, and room for one more. */
export function FactsTopic({ kind }: { kind: FactKind }) {
  const t = useWords()
  const nameOf = useNames()
  const { draft, snapshot } = useWriting()
  const [more, setMore] = useState(1)
  const taken = [...draft.parts.map(({ name }) => name), ...(snapshot?.parts.keys() ?? [])]
  const [fresh] = useState(() => {
    const names: string[] = []
    for (let count = 0; count < 20; count++) names.push(`fact:${freshId(kind, [...taken, ...names], 'fact')}`)
    return names
  })
  const existing = factsOf(draft, kind).filter((part) => !fresh.includes(part))
  return (
    <TopicForm>
      <p className={styles.guide}>{nameOf('writing.factGuide', enumNameOf(kind))}</p>
      {[...existing, ...fresh.slice(0, more)].map((part, index) => (
        <fieldset key={part} className={styles.item}>
          <legend>
            {nameOf('facts.kind', enumNameOf(kind))} {index + 1}
          </legend>
          <PartFields part={part} />
          {existing.includes(part) && (
            <Button type="submit" look="quiet" name="remove" value={part}>
              {t('writing.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button look="quiet" className={styles.scripted ?? ''} onClick={() => setMore(more + 1)}>
        {t('writing.another')}
      </Button>
    </TopicForm>
  )
}

export function RelationsTopic() {
  const { draft } = useWriting()
  const existing = partsOf(draft, 'relation:')
  const [fresh] = useState(
    () =>
      `relation:${freshId(
        'r',
        draft.parts.map(({ name }) => name),
        'relation',
      )}`,
  )
  return (
    <TopicForm>
      {[...new Set([...existing, fresh])].map((part) => (
        <fieldset key={part} className={styles.item}>
          <PartFields part={part} />
        </fieldset>
      ))}
    </TopicForm>
  )
}
