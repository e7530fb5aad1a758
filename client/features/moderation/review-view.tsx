import type { DeskSearch } from '#shared/moderation/desk-search.ts'
import { deskPracticeAddress, practiceAddress, topicAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { FormFaults } from '../../ui/form/form-faults.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Beside } from './beside.tsx'
import { Changes } from './changes.tsx'
import { ChecksForm } from './checks-form.tsx'
import { Claims } from './claims.tsx'
import { CommentForm } from './comment-form.tsx'
import { Decisions } from './decisions.tsx'
import { DeskNav } from './desk-nav.tsx'
import type { Beside as BesideText, Comparison, DeskPractice, TimelineEntry } from './desk-queries.ts'
import styles from './desk.module.css'
import { Done, isLastStep } from './done.tsx'
import { Findings } from './findings.tsx'
import { HideForms } from './hide-forms.tsx'
import { OtherItems } from './other-items.tsx'
import { PublicLife } from './public-life.tsx'
import { ShortcutList } from './shortcut-list.tsx'
import { Timeline } from './timeline.tsx'

export type ReviewProps = {
  desk: DeskPractice
  comparison: Comparison | undefined
  beside: BesideText | undefined
  timeline: readonly TimelineEntry[]
  search: DeskSearch
}

/** Everything about one practice at the desk: what changed, what to look at, what was said, what can be decided. */
export function ReviewView({ desk, comparison, beside, timeline, search }: ReviewProps) {
  const t = useWords()
  const language = useLanguage()
  const { review } = desk
  return (
    <div className={`page ${styles.desk}`}>
      <Head desk={desk} />
      <DeskNav hasNext={!isLastStep(search.done)} />
      {search.done && <Done action={search.done} />}
      <FormFaults actions={[deskPracticeAddress(language, desk.key)]} />
      <OtherItems desk={desk} />
      {review && <Standing review={review} />}
      {review && comparison && <Changes desk={desk} comparison={comparison} search={search} />}
      {beside && review && <Beside original={review.practice} translated={beside} />}
      {review && <Findings desk={desk} review={review} />}
      <Claims desk={desk} />
      {review && <ChecksForm desk={desk} review={review} />}
      {review && <Decisions desk={desk} review={review} />}
      <section id="timeline" tabIndex={-1}>
        <h2>{t('desk.timeline')}</h2>
        <Timeline
          entries={timeline}
          action={deskPracticeAddress(language, desk.key)}
          practiceId={desk.practiceId}
        />
        <CommentForm desk={desk} />
      </section>
      <PublicLife desk={desk} />
      <HideForms desk={desk} />
      <ShortcutList />
    </div>
  )
}

function Head({ desk }: { desk: DeskPractice }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const text = desk.review?.practice ?? desk.published
  return (
    <header className={styles.head}>
      <h1 lang={text?.language}>{text?.title.text || t('desk.untitled')}</h1>
      <p className={styles.tags}>
        {desk.review && <Tag>{nameOf('desk.state', desk.candidate)}</Tag>}
        <Tag look="soft">{nameOf('desk.public', desk.publicState)}</Tag>
        {desk.isCompiled && <Tag look="soft">{t('desk.compiled')}</Tag>}
      </p>
      <p className={styles.quiet}>
        {text?.publisher.name}
        {desk.publicState === 'PUBLISHED' && (
          <>
            {' · '}
            <Link href={practiceAddress(language, desk.key)}>{t('desk.seePublic')}</Link>
          </>
        )}
        {['PUBLISHED', 'ARCHIVED'].includes(desk.publicState) && (
          <>
            {' · '}
            <Link href={topicAddress(language, desk.key, 'access')}>{t('desk.access')}</Link>
          </>
        )}
      </p>
    </header>
  )
}

/** What holds for the decision, in sentences. */
function Standing({ review }: { review: NonNullable<DeskPractice['review']> }) {
  const t = useWords()
  return (
    <ul className={styles.standing}>
      <li>{t('desk.revision', { number: review.revision })}</li>
      {review.claimedBy && (
        <li>{review.isMine ? t('desk.mine') : t('desk.takenBy', { name: review.claimedBy })}</li>
      )}
      {review.secondReader.map((reason) => (
        <li key={reason}>{t(`desk.second.${reason}`)}</li>
      ))}
      {review.approvals
        .filter(({ revision }) => revision === review.revision)
        .map(({ by, at }) => (
          <li key={at}>{t('desk.approvedBy', { name: by ?? '?' })}</li>
        ))}
      {review.isEdited && <li>{t('desk.edited')}</li>}
      {review.isObjectedTo && <li>{t('desk.objected')}</li>}
    </ul>
  )
}
