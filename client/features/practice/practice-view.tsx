import type { SimilarFragment } from '../../gql/practice.ts'
import { Claims } from './claims.tsx'
import { Closing } from './closing.tsx'
import { Concepts } from './concepts.tsx'
import { ContentsList } from './contents-list.tsx'
import { chaptersOf } from './chapters.ts'
import { Chapter } from './chapter.tsx'
import { Documents } from './documents.tsx'
import { Partners } from './partners.tsx'
import { Pictures } from './pictures.tsx'
import { PracticeHead } from './practice-head.tsx'
import { PracticeNotices } from './practice-notices.tsx'
import type { Practice } from './practice-query.ts'
import styles from './practice-view.module.css'
import { Relations } from './relations.tsx'
import { Similar } from './similar.tsx'
import { Sources } from './sources.tsx'
import { WrittenIn } from './written-in.tsx'

type PracticeViewProps = {
  practice: Practice
  /** Those most like it; none where only this one is looked at. */
  similar?: readonly SimilarFragment[]
}

/** A practice to be read from top to bottom: what it is, how it was done, what it shows, where that stands. */
export function PracticeView({ practice, similar = [] }: PracticeViewProps) {
  const chapters = chaptersOf(practice)
  return (
    <article>
      <PracticeHead practice={practice} />
      <div className={`page ${styles.body}`}>
        <ContentsList practice={practice} chapters={chapters} />
        <div className={styles.text}>
          <PracticeNotices practice={practice} />
          <Pictures attachments={practice.attachments} />
          <WrittenIn language={practice.language}>
            {chapters.map((chapter) => (
              <Chapter key={chapter.kind} chapter={chapter} claims={practice.claims} />
            ))}
            <Claims practice={practice} />
            <Concepts concepts={practice.concepts} />
            <Partners practice={practice} />
          </WrittenIn>
          <Relations relations={practice.relations} />
          <Documents attachments={practice.attachments} />
          <Sources facts={practice.facts} />
          <Similar practices={similar} />
          <Closing practice={practice} />
        </div>
      </div>
    </article>
  )
}
