import { deskAddress } from '#shared/addresses.ts'
import { WRITTEN_LANGUAGES } from '#shared/languages.ts'
import type { DeskSearch } from '#shared/moderation/desk-search.ts'
import { COMMITMENTS, KINDS } from '#shared/practices/template.ts'
import { CLAIMED_BY, QUEUE_KINDS, QUEUE_STATES } from '#shared/moderation/queue.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import type { QueueQuery } from '../../gql/moderation.ts'
import { countryChoices } from '../../lib/countries.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField, type Choice } from '../../ui/form/choice-fields.tsx'
import styles from './desk.module.css'

type QueueFiltersProps = { search: DeskSearch; countries: QueueQuery['queue']['countries'] }

/** What the queue is narrowed by: an ordinary form whose answer is an address. */
export function QueueFilters({ search, countries }: QueueFiltersProps) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const listed = (
    list: 'desk.state' | 'desk.kind' | 'desk.claimed' | 'template.kind',
    words: readonly string[],
  ) => words.map((word) => ({ value: word, label: nameOf(list, enumNameOf(word)) }))
  const any = (label: string, choices: readonly Choice[]) => [{ value: '', label }, ...choices]
  const languages = WRITTEN_LANGUAGES.map((code) => ({
    value: code,
    label: languageNameIn(language, code),
  }))
  const waiting = new Map(countries.map(({ country, count }) => [country, count]))
  const places = countryChoices(language, { codes: [...waiting.keys()], chosen: search.country ?? '' })
  const states = QUEUE_STATES.filter((state) => state !== 'closed')
  const fields = [
    {
      name: 'state',
      label: t('desk.filter.state'),
      choices: any(t('desk.filter.ours'), listed('desk.state', states)),
    },
    {
      name: 'kind',
      label: t('desk.filter.kind'),
      choices: any(t('desk.filter.any'), listed('desk.kind', QUEUE_KINDS)),
    },
    { name: 'claimed', label: t('desk.filter.claimed'), choices: listed('desk.claimed', CLAIMED_BY) },
    { name: 'language', label: t('desk.filter.language'), choices: any(t('desk.filter.any'), languages) },
    {
      name: 'country',
      label: t('template.facet.country'),
      choices: any(
        t('desk.filter.any'),
        places.map(({ value, label }) => ({ value, label: `${label} (${waiting.get(value) ?? 0})` })),
      ),
    },
    {
      name: 'type',
      label: t('template.facet.kind'),
      choices: any(t('desk.filter.any'), listed('template.kind', KINDS)),
    },
    {
      name: 'commitment',
      label: t('template.facet.commitment'),
      choices: any(
        t('desk.filter.any'),
        COMMITMENTS.map((id) => ({ value: id, label: id })),
      ),
    },
  ] as const
  return (
    <details className={styles.more} open={Object.keys(search).length > 0}>
      <summary>{t('desk.filters')}</summary>
      <form method="get" action={deskAddress(language)} className={styles.filters}>
        {fields.map(({ name, label, choices }) => (
          <SelectField
            key={name}
            name={name}
            label={label}
            choices={choices}
            defaultValue={search[name] ?? ''}
          />
        ))}
        <p>
          <Button type="submit" look="second">
            {t('desk.filter.submit')}
          </Button>
        </p>
      </form>
    </details>
  )
}
