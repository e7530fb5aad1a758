import { onePageAddress, profileAddress } from '#shared/addresses.ts'
import type { ProfileFragment } from '../../gql/reference.ts'
import { Link } from '../../lib/link.tsx'
import { PageHead } from '../../lib/page-head.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { CommitmentLines } from './commitment-lines.tsx'
import type { Profiled } from './profile-view.tsx'
import { ReferenceHead } from './reference-head.tsx'
import styles from './reference.module.css'

/** What an elected official can read in a minute, and print on one sheet. */
export function OnePageView({
  of: { kind, key, name },
  profile,
}: {
  of: Profiled
  profile: ProfileFragment
}) {
  const t = useWords()
  const language = useLanguage()
  const title = t('reference.onePage.title', { name })
  return (
    <article>
      <PageHead
        title={title}
        description={t('reference.onePage.lead')}
        addressIn={(other) => onePageAddress(other, kind, key)}
      />
      <ReferenceHead
        kind={
          <Link href={profileAddress(language, kind, key)} data-print="no">
            {t('reference.onePage.back')}
          </Link>
        }
        title={title}
      >
        <p>{t('reference.onePage.lead')}</p>
      </ReferenceHead>
      <div className={`page ${styles.body}`}>
        <CommitmentLines commitments={profile.commitments} most={1} />
      </div>
    </article>
  )
}
