import { deskPracticeAddress } from '#shared/addresses.ts'
import { countryName } from '../../lib/country-names.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { QueueItem } from './desk-queries.ts'
import styles from './desk.module.css'
import { OrganisationRequest } from './organisation-request.tsx'
import { daysSince, formatMoment } from './since.ts'

/** One thing that waits: what it is, how long, whose it is, and the way to it. */
export function QueueRow({ item, here }: { item: QueueItem; here: string }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const title = item.title || item.organisation || t('desk.untitled')
  return (
    <li>
      <div className={styles.about}>
        <p>
          {item.key ? <Link href={deskPracticeAddress(language, item.key)}>{title}</Link> : <b>{title}</b>}
        </p>
        <p className={styles.tags}>
          <Tag>{nameOf('desk.kind', item.kind)}</Tag>
          {item.kind === 'REVIEW' && <Tag look="soft">{nameOf('desk.state', item.state)}</Tag>}
          {item.isOwn && <Tag look="contrary">{t('desk.own')}</Tag>}
        </p>
        <p className={styles.quiet}>
          {[
            item.publisher,
            item.country && countryName(language, item.country),
            item.language && languageNameIn(language, item.language),
            t('desk.since', { count: daysSince(item.since) }),
            item.publishAt && t('desk.due', { moment: formatMoment(language, item.publishAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {item.report && <p className={styles.quoted}>{item.report.body}</p>}
        {item.kind === 'ORGANISATION_REQUEST' && <OrganisationRequest item={item} />}
      </div>
      <Claim item={item} here={here} about={title} />
    </li>
  )
}

function Claim({ item, here, about }: { item: QueueItem; here: string; about: string }) {
  const t = useWords()
  if (item.isMine)
    return (
      <span className={styles.controls}>
        {t('desk.mine')}
        <ActionButton
          action={here}
          submit={t('desk.release')}
          hidden={{ action: 'release', item: item.id }}
          about={about}
        />
      </span>
    )
  if (item.claimedBy)
    return <span className={styles.controls}>{t('desk.takenBy', { name: item.claimedBy })}</span>
  return (
    <ActionButton
      action={here}
      submit={t('desk.take')}
      hidden={{ action: 'claim', item: item.id }}
      about={about}
    />
  )
}
