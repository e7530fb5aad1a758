import type { ReactNode } from 'react'
import { onePageAddress, profileAddress, type ProfileKind } from '#shared/addresses.ts'
import type { ProfileFragment } from '../../gql/reference.ts'
import { Link } from '../../lib/link.tsx'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Stones } from '../../ui/stones.tsx'
import { CommitmentLines } from './commitment-lines.tsx'
import { NameFilter, useKept } from './name-filter.tsx'
import { PracticeLinks } from './practice-links.tsx'
import { ReferenceHead } from './reference-head.tsx'
import styles from './reference.module.css'

export type Profiled = { kind: ProfileKind; key: string; name: string; facts: readonly string[] }

type ProfileViewProps = { of: Profiled; profile: ProfileFragment; all?: ReactNode; more?: ReactNode }

const SCHEMA_ORG = { cities: 'City', organisations: 'Organization' } as const

/** What a city or an organisation has published, and how that stands to the nine commitments. */
export function ProfileView({ of: { kind, key, name, facts }, profile, all, more }: ProfileViewProps) {
  const t = useWords()
  const language = useLanguage()
  const { keeps } = useKept()
  const { total, practices, commitments, contacts, signatories } = profile
  const kept = practices.filter(({ title }) => keeps(title))
  return (
    <article>
      <PageHead
        title={name}
        description={t('reference.onePage.title', { name })}
        addressIn={(other) => profileAddress(other, kind, key)}
        data={{ '@type': 'ProfilePage', mainEntity: { '@type': SCHEMA_ORG[kind], name } }}
      />
      <ReferenceHead
        kind={t(kind === 'cities' ? 'reference.city.kind' : 'reference.organisation.kind')}
        title={name}
      >
        <p>{facts.join(' · ')}</p>
        {signatories.map((signatory) => (
          <p key={signatory.key}>{t('reference.signatory', { name: signatory.name })}</p>
        ))}
        <p>
          <Link href={onePageAddress(language, kind, key)}>{t('reference.onePage')}</Link>
        </p>
      </ReferenceHead>
      <div className={`page ${styles.body}`}>
        <section aria-labelledby="practices">
          <h2 id="practices">{t('reference.practices')}</h2>
          {total === 0 && <p>{t('reference.practices.none')}</p>}
          {total > practices.length && (
            <p className={styles.quiet}>{t('reference.practices.some', { count: total })}</p>
          )}
          <NameFilter kept={kept.length} of={practices.length} />
          <PracticeLinks practices={kept} className={styles.list} />
          {all}
        </section>
        <section aria-labelledby="commitments">
          <h2 id="commitments">{t('reference.commitments')}</h2>
          <Stones
            size={104}
            filled={commitments.flatMap((line, place) => (line.practices.length > 0 ? [place + 1] : []))}
            contrary={commitments.flatMap((line, place) => (line.contradicts > 0 ? [place + 1] : []))}
          />
          <CommitmentLines commitments={commitments} />
        </section>
        {contacts.length > 0 && (
          <section aria-labelledby="contact">
            <h2 id="contact">{t('reference.contact')}</h2>
            <ul className={styles.list}>
              {contacts.map(({ service, role, mailbox }) => (
                <li key={mailbox}>
                  {[service, role].filter(Boolean).join(', ')} · <a href={`mailto:${mailbox}`}>{mailbox}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {more}
      </div>
    </article>
  )
}
