import { declarationItemAddress, searchAddress } from '#shared/addresses.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Coverage } from './coverage-query.ts'
import styles from './matrix.module.css'

type Row = Pick<Coverage['cities'][number], 'value' | 'practices' | 'counts'> & { name: string }

type MatrixProps = {
  title: string
  /** Of which facet the rows are values. */
  facet: 'city' | 'kind'
  rows: readonly Row[]
  commitments: Coverage['commitments']
}

/** A cell for each row and commitment: a number, a tint, and the way to the practices that it counts. */
export function Matrix({ title, facet, rows, commitments }: MatrixProps) {
  const t = useWords()
  const language = useLanguage()
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map(({ practices }) => practices)))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={title} tabIndex={0}>
      <table className={styles.matrix}>
        <caption className="only-heard">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {commitments.map((each) => (
              <th key={each.commitment} scope="col">
                <a href={declarationItemAddress(language, each.commitment)} title={each.title}>
                  {each.commitment}
                  <span className="only-heard"> {each.title}</span>
                </a>
              </th>
            ))}
            <th scope="col">{t('coverage.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, name, practices, counts }) => (
            <tr key={value}>
              <th scope="row">{name}</th>
              {counts.map((count) => (
                <td key={count.commitment} className={styles[tintOf(count.practices, most)]}>
                  <a
                    href={searchAddress(language, { [facet]: [value], commitment: [count.commitment] })}
                    aria-label={t('coverage.cell', {
                      name,
                      commitment: count.commitment,
                      count: count.practices,
                    })}
                  >
                    {count.practices}
                  </a>
                  {count.contradicts > 0 && (
                    <Contrary facet={facet} value={value} name={name} count={count} />
                  )}
                </td>
              ))}
              <td>
                <a href={searchAddress(language, { [facet]: [value] })}>{practices}</a>
              </td>
            </tr>
          ))}
        </tbody>
        <Totals commitments={commitments} />
      </table>
    </section>
  )
}

type ContraryProps = { facet: 'city' | 'kind'; value: string; name: string; count: Row['counts'][number] }

function Contrary({ facet, value, name, count: { commitment, contradicts } }: ContraryProps) {
  const t = useWords()
  const language = useLanguage()
  return (
    <a
      className={styles.contrary}
      href={searchAddress(language, { [facet]: [value], contradicts: [commitment] })}
      aria-label={t('coverage.cell.contrary', { name, commitment, count: contradicts })}
    >
      −{contradicts}
    </a>
  )
}

function Totals({ commitments }: Pick<MatrixProps, 'commitments'>) {
  const t = useWords()
  const language = useLanguage()
  const totals = [
    { name: t('coverage.everywhere'), facet: 'commitment', of: 'practices' },
    { name: t('coverage.contrary'), facet: 'contradicts', of: 'contradicts' },
  ] as const
  return (
    <tfoot>
      {totals.map(({ name, facet, of }) => (
        <tr key={facet}>
          <th scope="row">{name}</th>
          {commitments.map((each) => (
            <td key={each.commitment}>
              <a
                href={searchAddress(language, { [facet]: [each.commitment] })}
                aria-label={t(facet === 'commitment' ? 'coverage.cell' : 'coverage.cell.contrary', {
                  name,
                  commitment: each.commitment,
                  count: each[of],
                })}
              >
                {each[of]}
              </a>
            </td>
          ))}
          <td>–</td>
        </tr>
      ))}
    </tfoot>
  )
}

/** Four tints, so that a glance tells none, few and many apart. */
function tintOf(count: number, most: number): string {
  return count === 0 ? 'none' : `tint${Math.ceil((4 * count) / most)}`
}
