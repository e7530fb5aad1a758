import { takeOverAddress } from '#shared/addresses.ts'
import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './my-practices-view.module.css'
import type { CityCase } from './writing-query.ts'

/** What the editors compiled about the cities of a lead, who may ask to take it over. */
export function CityCases({ cases }: { cases: readonly CityCase[] }) {
  const t = useWords()
  const language = useLanguage()
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="city-cases">
      <h2 id="city-cases">{t('writing.cases.title')}</h2>
      <p>{t('writing.cases.lead')}</p>
      <ul className={styles.list}>
        {cases.map((each) => (
          <li key={`${each.key}/${each.organisationId}`} className={styles.row}>
            <h3>
              <Link href={each.practice.path} lang={each.practice.title.language}>
                {each.practice.title.text}
              </Link>
            </h3>
            <p>{each.organisationName}</p>
            <CaseState each={each} />
            {!each.askedAt && (
              <p>
                <Link href={takeOverAddress(language, each.key)}>{t('writing.cases.ask')}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was asked, and what was said to it. */
export function CaseState({ each }: { each: CityCase }) {
  const t = useWords()
  const language = useLanguage()
  if (each.askedAt) {
    return <p>{t('writing.cases.asked', { day: formatDate(language, each.askedAt) })}</p>
  }
  if (!each.refusedAt) return null
  return (
    <p>
      <b>{t('writing.cases.refused', { day: formatDate(language, each.refusedAt) })}</b> {each.refusal}
    </p>
  )
}
