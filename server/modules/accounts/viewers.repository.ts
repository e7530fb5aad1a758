import { sql } from 'kysely'
import type { OrganisationId, PersonId, PracticeId, Role, Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'

type ViewerRow = {
  personId: PersonId
  isModerator: boolean
  isAdministrator: boolean
  memberships: { organisationId: OrganisationId; role: Role }[]
  isNetworkMember: boolean
  grants: PracticeId[]
}

/** All that is known of who somebody is, read anew each time: what ends, ends at the next request. */
const VIEWER = sql`
  p.id as "personId", p.is_moderator as "isModerator", p.is_administrator as "isAdministrator",
  belongs.memberships, belongs."isNetworkMember", granted.grants
from person p
cross join lateral (
  select coalesce(jsonb_agg(jsonb_build_object('organisationId', o.id, 'role', m.role) order by o.id), '[]') as memberships,
    coalesce(bool_or(o.is_network_member), false) as "isNetworkMember"
  from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id
) belongs
cross join lateral (
  select coalesce(jsonb_agg(practice_id), '[]') as grants from access_grant
  where email = p.email and p.email_verified
) granted`

export type SessionId = string & { readonly __brand: 'SessionId' }
export type Session = { id: SessionId; viewer: Viewer; isOld: boolean }

/** The session of a token with its person, in one statement; an address must have been confirmed to be signed in. */
export async function findSession(db: Db, token: string): Promise<Session | undefined> {
  const { rows } = await sql<ViewerRow & { id: SessionId; isOld: boolean }>`
    /* accounts.findSession */ /* prepared */
    select s.id, s.updated_at < now() - interval '1 day' as "isOld", ${VIEWER}
    join session s on s.person_id = p.id
    where s.token = ${token} and s.expires_at > now() and p.email_verified`.execute(db)
  if (!rows[0]) return undefined
  const { id, isOld, ...viewer } = rows[0]
  return { id, isOld, viewer }
}

/** Who a person is now, without any session: for mails that leave later. */
export async function findViewer(db: Db, person: PersonId): Promise<Viewer | undefined> {
  const { rows } = await sql<ViewerRow>`
    /* accounts.findViewer */ select ${VIEWER} where p.id = ${person}`.execute(db)
  return rows[0]
}
