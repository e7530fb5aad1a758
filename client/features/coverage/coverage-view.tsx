import { coverageAddress, coverageCsvAddress, type CoverageView as View } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { CityStones } from './city-stones.tsx'
import { CommitmentBars } from './commitment-bars.tsx'
import type { Coverage } from './coverage-query.ts'
import styles from './coverage-view.module.css'
import { Gaps } from './gaps.tsx'
import { Matrix } from './matrix.tsx'

/** Who bears out which commitment, and what is missing; as tables or as charts of the same numbers. */
export function CoverageView({ coverage, view }: { coverage: Coverage; view: View }) {
  const t = useWords()
  return (
    <div className="page">
      <header className={styles.head}>
        <h1>{t('coverage.title')}</h1>
        <p className={styles.lead}>{t('coverage.lead')}</p>
        <p className={styles.quiet}>
          {t('coverage.counted', { count: coverage.practices })}
          {coverage.withoutCity > 0 && ` ${t('coverage.withoutCity', { count: coverage.withoutCity })}`}
        </p>
        <ViewChoice view={view} />
      </header>
      {view === 'chart' ? <Charts coverage={coverage} /> : <Tables coverage={coverage} />}
      <Gaps coverage={coverage} />
    </div>
  )
}

const VIEWS = ['table', 'chart'] as const

function ViewChoice({ view }: { view: View }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <nav className={styles.views} aria-label={t('coverage.view')}>
      {VIEWS.map((each) => (
        <Link
          key={each}
          href={coverageAddress(language, each)}
          aria-current={each === view ? 'true' : undefined}
        >
          {t(`coverage.view.${each}`)}
        </Link>
      ))}
    </nav>
  )
}

function Tables({ coverage }: { coverage: Coverage }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const kinds = coverage.kinds.map((row) => ({
    ...row,
    name: nameOf('template.kind', row.value.toUpperCase().replaceAll('-', '_')),
  }))
  const cities = coverage.cities.map((row) => ({ ...row, name: row.label ?? row.value }))
  const tables = [
    { name: 'kinds', facet: 'kind', title: t('coverage.byKind'), rows: kinds },
    { name: 'cities', facet: 'city', title: t('coverage.byCity'), rows: cities },
  ] as const
  return tables.map(({ name, facet, title, rows }) => (
    <div key={name} className={styles.section}>
      <h2 id={name}>{title}</h2>
      <p className={styles.quiet}>
        <a href={`#after-${name}`}>{t('coverage.skip')}</a>
        {' · '}
        <a href={coverageCsvAddress(language, name)} download>
          {t('coverage.csv', { name: title })}
        </a>
      </p>
      <Matrix title={title} facet={facet} rows={rows} commitments={coverage.commitments} />
      <span id={`after-${name}`} tabIndex={-1} />
    </div>
  ))
}

function Charts({ coverage }: { coverage: Coverage }) {
  const t = useWords()
  return (
    <>
      <section className={styles.section} aria-labelledby="commitments">
        <h2 id="commitments">{t('coverage.byCommitment')}</h2>
        <CommitmentBars commitments={coverage.commitments} />
      </section>
      <section className={styles.section} aria-labelledby="cities">
        <h2 id="cities">{t('coverage.byCity')}</h2>
        <CityStones cities={coverage.cities} />
      </section>
    </>
  )
}
