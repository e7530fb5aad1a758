import { coverageAddress } from '#shared/addresses.ts'
import type { CommitmentGapsQuery } from '../../gql/coverage.ts'
import { countryName } from '../../lib/country-names.ts'
import { Link } from '../../lib/link.tsx'
import { inSentence } from '../../lib/lists.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { useGapSentences } from './gaps.tsx'
import styles from './gaps.module.css'

type CommitmentGapsProps = { commitment: string } & CommitmentGapsQuery

/** Which kinds of practice and which countries are missing of a commitment. */
export function CommitmentGaps({ commitment, coverage }: CommitmentGapsProps) {
  const t = useWords()
  const language = useLanguage()
  const sentencesOf = useGapSentences()
  const gap = coverage.commitments.find((each) => each.commitment === commitment)
  if (!gap) return null
  const countries = gap.missingCountries.map((code) => countryName(language, code))
  const sentences = [
    ...sentencesOf(gap),
    ...(countries.length > 0
      ? [
          t('coverage.gap.countries', {
            countries: inSentence(language, countries.toSorted(new Intl.Collator(language).compare)),
          }),
        ]
      : []),
  ]
  return (
    <section className={`page ${styles.missing}`} aria-labelledby="missing">
      <h2 id="missing">{t('coverage.gaps')}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Link href={coverageAddress(language)}>{t('coverage.title')}</Link>
      </p>
    </section>
  )
}
