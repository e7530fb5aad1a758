import { NETWORK_MEMBER, VISITOR } from '#shared/access/viewer.ts'
import type { Viewer } from '#shared/access/viewer.ts'
import { readableContent } from '#shared/practices/draft-parts.ts'
import type { Audience } from '#shared/practices/who-can-see.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Draft } from './drafts.models.ts'
import { presentParts } from './get-draft.ts'
import type { ReadablePractice } from './get-practice.ts'
import { makeRevision } from './make-revision.ts'
import { findRevisionContent } from './practices.repository.ts'
import { projectPractice } from './project-practice.ts'

const READERS: Readonly<Record<Audience, Viewer>> = {
  visitor: VISITOR,
  member: NETWORK_MEMBER,
  moderator: { ...VISITOR, isModerator: true },
}

/**
 * The draft as somebody else would read it once it is public: the projection that every reader gets. Claims are
 * shown as if they had been confirmed, because that is what a publication waits for.
 */
export async function previewDraft(
  { db }: { db: Db },
  { practice, parts }: Draft,
  audience: Audience,
): Promise<ReadablePractice> {
  const content = readableContent(presentParts(parts))
  const previous = await findRevisionContent(db, practice.id, practice.lastRevision)
  const { number, html, changedIn } = makeRevision(practice.lastRevision + 1, content, previous)
  const claimStates = new Map(content.claims.map(({ id }) => [id, 'confirmed' as const]))
  const stored = {
    number,
    content,
    html,
    claimStates,
    maskedParts: new Set<string>(),
    laterLabels: new Map(),
  }
  return { practice, projected: projectPractice(READERS[audience], practice, stored), changedIn }
}
