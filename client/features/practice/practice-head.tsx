import type { ReactNode } from 'react'
import { searchAddress } from '#shared/addresses.ts'
import { countryName } from '../../lib/country-names.ts'
import { Link } from '../../lib/link.tsx'
import { usePeriod } from '../../lib/period.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Stones } from '../../ui/stones.tsx'
import { costBandOf } from './cost-band.ts'
import { foreignLang } from './foreign-lang.ts'
import { placeName } from './place-name.ts'
import type { Practice } from './practice-query.ts'
import styles from './practice-head.module.css'

/** Who, where, when, how far, and what it is about. */
export function PracticeHead({ practice }: { practice: Practice }) {
  const t = useWords()
  const language = useLanguage()
  const { title, summary, kind, claims } = practice
  return (
    <header className={styles.band}>
      <div className={`page ${styles.head}`}>
        <p className={styles.kicker}>
          <Link href={searchAddress(language)}>{t('common.practices')}</Link>
          {kind && (
            <Link href={searchAddress(language, { kind: [kind.toLowerCase().replaceAll('_', '-')] })}>
              {t(`template.kind.${kind}`)}
            </Link>
          )}
        </p>
        <h1 className={styles.title} lang={foreignLang(language, title)}>
          {title.text}
        </h1>
        <p className={styles.summary} lang={foreignLang(language, summary)}>
          {summary.text}
        </p>
        <KeyFacts practice={practice} />
        <a className={styles.stones} href="#commitments">
          <Stones
            size={104}
            filled={stonesOf(claims, 'EVIDENCES')}
            half={stonesOf(claims, 'PARTLY')}
            contrary={stonesOf(claims, 'CONTRADICTS')}
          />
          {t('practice.claims.short')}
        </a>
      </div>
    </header>
  )
}

function KeyFacts({ practice }: { practice: Practice }) {
  const t = useWords()
  const language = useLanguage()
  const period = usePeriod(practice.period)
  const { place, stage, concepts, publisher } = practice
  const labels = (scheme: string) =>
    concepts.filter((each) => each.scheme === scheme).map(({ label }) => label)
  const where = [placeName(place), place && countryName(language, place.country)].filter(Boolean).join(', ')
  return (
    <dl className={styles.facts}>
      <KeyFact name={t('practice.where')}>{where || t('practice.notStated')}</KeyFact>
      <KeyFact name={t('practice.when')}>{period || t('practice.notStated')}</KeyFact>
      <KeyFact name={t('practice.stage')}>{t(`template.stage.${stage}`)}</KeyFact>
      <KeyFact name={t('practice.permanence')}>{labels('PERMANENCE').join(', ')}</KeyFact>
      <KeyFact name={t('practice.space')}>{labels('SPACE').join(', ')}</KeyFact>
      <KeyFact name={t('practice.cost')}>{costBandOf(practice.facts, language)}</KeyFact>
      {!publisher.isEditors && <KeyFact name={t('practice.who')}>{publisher.name}</KeyFact>}
    </dl>
  )
}

function KeyFact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The numbers of the commitments to which a practice stands like this. */
function stonesOf(claims: Practice['claims'], strength: Practice['claims'][number]['strength']): number[] {
  return claims
    .filter((claim) => claim.strength === strength)
    .map(({ commitment }) => Number(commitment.key.slice(1)))
}
