import * as v from 'valibot'
import { NETWORK_MEMBER, VISITOR } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, PracticeId, Role, Viewer } from '#shared/access/viewer.ts'
import { contentSchema } from '#shared/practices/content.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { ImportRow } from '#shared/practices/import-form.ts'
import type { ClaimState } from '#shared/practices/template.ts'
import { makeRevision } from '#server/modules/practices/make-revision.ts'
import type { StoredRevision } from '#server/modules/practices/project-practice.ts'

/** The smallest valid things, each with overrides. */

const PUBLISHER = '0193a000-0000-7000-8000-000000000001' as OrganisationId
const ELSEWHERE = '0193a000-0000-7000-8000-000000000002' as OrganisationId
const PERSON = '0193a000-0000-7000-8000-000000000003' as PersonId
export const PRACTICE = '0193a000-0000-7000-8000-000000000004' as PracticeId

/** The readers that a projection tells apart; `moderator` and `visitor` belong to no organisation. */
export function viewers(publisherId: OrganisationId = PUBLISHER) {
  const of = (organisationId: OrganisationId, role: Role, isNetworkMember: boolean): Viewer => ({
    ...VISITOR,
    personId: PERSON,
    memberships: [{ organisationId, role }],
    isNetworkMember,
  })
  return {
    visitor: VISITOR,
    outsider: of(ELSEWHERE, 'lead', false),
    member: { ...NETWORK_MEMBER, personId: PERSON },
    readerOfPublisher: of(publisherId, 'member', false),
    contributor: of(publisherId, 'contributor', false),
    lead: of(publisherId, 'lead', false),
    granted: { ...VISITOR, personId: PERSON, grants: [PRACTICE] },
    moderator: { ...VISITOR, personId: PERSON, isModerator: true },
    administrator: { ...VISITOR, personId: PERSON, isAdministrator: true },
  } satisfies Record<string, Viewer>
}

export type Content = v.InferInput<typeof contentSchema>

export function makeContent(overrides: Partial<Content> = {}): PracticeContent {
  return v.parse(contentSchema, {
    title: 'Planters on the market square',
    summary: 'Planters keep cars off the square.',
    language: 'en',
    kind: 'protective-equipment',
    place: { city: 'nice-fr', country: 'FR' },
    claims: [
      { id: 'c2', commitment: 'C2', strength: 'evidences', reason: 'The square came first in a ranking.' },
    ],
    sections: [{ kind: 'context', text: 'A square.' }],
    ...overrides,
  })
}

/** A stored revision of a content, its claims confirmed unless said otherwise. */
export function makeStored(
  content: PracticeContent,
  overrides: Partial<StoredRevision> & { claims?: Record<string, ClaimState> } = {},
): StoredRevision {
  const { claims, ...rest } = overrides
  const confirmed = content.claims.map(({ id }): [string, ClaimState] => [id, claims?.[id] ?? 'confirmed'])
  const { number, html } = makeRevision(1, content)
  return {
    number,
    content,
    html,
    claimStates: new Map(confirmed),
    maskedParts: new Set(),
    laterLabels: new Map(),
    ...rest,
  }
}

export const STANDING = { id: PRACTICE, publisherId: PUBLISHER }

/** The smallest row that can be imported. */
export function makeRow(overrides: Partial<ImportRow> = {}): Record<string, unknown> {
  return {
    key: 'nice-market-square',
    title: 'Planters on the market square',
    summary: 'Planters keep cars off the square.',
    language: 'en',
    city: 'Nice',
    country: 'FR',
    kind: 'protective-equipment',
    sections: [{ kind: 'context', text: 'A square.' }],
    claims: [{ commitment: 'C2', strength: 'evidences', reason: 'The square came first in a ranking.' }],
    ...overrides,
  }
}
