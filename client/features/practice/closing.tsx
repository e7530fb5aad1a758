import { formAddress, reportAddress, revisionAddress } from '#shared/addresses.ts'
import { formatDate } from '../../lib/dates.ts'
import { Link } from '../../lib/link.tsx'
import { usePublicUrl } from '../../lib/site.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './closing.module.css'
import { placeName } from './place-name.ts'
import type { Practice } from './practice-query.ts'

/** How sure and how recent all this is, what is held back, and how to quote it. */
export function Closing({ practice }: { practice: Practice }) {
  const t = useWords()
  const language = useLanguage()
  const publicUrl = usePublicUrl()
  const { confirmedAt, publishedAt, completeness, revision, publisher, title, place, path } = practice
  return (
    <section className={styles.closing} aria-labelledby="cite">
      <h2 id="cite">{t('practice.cite')}</h2>
      <p className={styles.citation}>
        {t('practice.citation', {
          publisher: publisher.name,
          title: title.text,
          place: placeName(place),
          revision,
          date: publishedAt ? formatDate(language, publishedAt) : '',
          address: `${publicUrl}${path}`,
        })}
      </p>
      <ul className={styles.notes}>
        {confirmedAt && <li>{t('practice.confirmed', { date: formatDate(language, confirmedAt) })}</li>}
        {!confirmedAt && publishedAt && (
          <li>{t('practice.approved', { date: formatDate(language, publishedAt) })}</li>
        )}
        <li>{t('practice.complete', { percent: completeness })}</li>
        {practice.holdsBack && <li>{t('practice.holdsBack')}</li>}
        <li>{t('practice.licence')}</li>
        <li data-print="no">
          <Link href={reportAddress(language, practice.key)}>{t('practice.report')}</Link>
        </li>
      </ul>
      <p className={styles.notes} data-print="no">
        <span>
          {t('practice.forms')} <a href={formAddress(path, 'efus')}>{t('practice.forms.efus')}</a> ·{' '}
          <a href={formAddress(path, 'five-is')}>{t('practice.forms.five-is')}</a>
        </span>
      </p>
      <History practice={practice} />
    </section>
  )
}

/** Every revision that was public, each at an address of its own. */
function History({ practice: { history, path } }: { practice: Practice }) {
  const t = useWords()
  const language = useLanguage()
  if (history.length === 0) return null
  return (
    <details className={styles.history}>
      <summary>{t('practice.history')}</summary>
      <ol>
        {history.map(({ number, publishedAt }) => (
          <li key={number}>
            <Link href={revisionAddress(path, number)}>
              {t('practice.history.revision', { number, date: formatDate(language, publishedAt) })}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  )
}
