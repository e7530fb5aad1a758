import type { OrganisationId, PersonId, Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '../../kernel/deps.ts'
import * as accounts from '../../modules/accounts/index.ts'

/** Who there is in the demonstration, by what they are; their addresses lead nowhere. */
export type DemoPeople = Record<
  'lead' | 'contributor' | 'member' | 'moderator' | 'second' | 'administrator',
  { email: string; viewer: Viewer }
> & { city: OrganisationId }

export async function addDemoPeople(deps: Deps): Promise<DemoPeople> {
  const moderator = await add(deps, 'moderator', 'moderator')
  const second = await add(deps, 'second-moderator', 'moderator')
  const administrator = await add(deps, 'administrator', 'administrator')
  const lead = await add(deps, 'lead')
  const city = await organisation(deps, lead.viewer, moderator.viewer, 'Ville de Démonstration')
  const neighbour = await add(deps, 'member')
  await organisation(deps, neighbour.viewer, moderator.viewer, 'Comune di Dimostrazione')
  const newcomer = await add(deps, 'newcomer')
  const theirs = { name: 'Stadt Vorführung', kind: 'city', country: 'DE', city: 'Düsseldorf' } as const
  await accounts.askForOrganisation(deps, newcomer.viewer, theirs)
  const leading = await again(deps, lead)
  const contributor = await add(deps, 'contributor')
  const asked = await accounts.askToJoin(deps, contributor.viewer, { organisation: city })
  await accounts.decideJoining(deps, leading.viewer, { id: asked.id, isAccepted: true, role: 'contributor' })
  return {
    lead: leading,
    contributor: await again(deps, contributor),
    member: await again(deps, neighbour),
    moderator,
    second,
    administrator,
    city,
  }
}

type Known = { email: string; id: PersonId; viewer: Viewer }

async function add(deps: Deps, name: string, office?: (typeof accounts.OFFICES)[number]): Promise<Known> {
  const email = `${name}@demo.parvis.example`
  if (office) await accounts.appoint(deps, { email, office })
  else await deps.transact((tx) => accounts.addVouchedPerson(tx, { email, name }))
  const person = await accounts.findPersonByEmail(deps.db, email)
  if (!person) throw new Error(`${email} was not added.`)
  return again(deps, { email, id: person.id })
}

/** Who somebody is by now: roles count from the next request on. */
async function again(deps: Deps, { email, id }: Pick<Known, 'email' | 'id'>): Promise<Known> {
  const viewer = await accounts.findViewer(deps.db, id)
  if (!viewer) throw new Error(`${email} was not added.`)
  return { email, id, viewer }
}

/** The first accepted person of an organisation is its lead. */
async function organisation(
  deps: Deps,
  lead: Viewer,
  moderator: Viewer,
  name: string,
): Promise<OrganisationId> {
  const { id } = await accounts.askForOrganisation(deps, lead, {
    name,
    kind: 'city',
    country: 'FR',
    city: 'Lyon',
  })
  await accounts.decideOrganisation(deps, moderator, { id, isGranted: true, isNetworkMember: true })
  const viewer = lead.personId ? await accounts.findViewer(deps.db, lead.personId) : undefined
  const membership = viewer?.memberships[0]
  if (!membership) throw new Error(`${name} was not added.`)
  return membership.organisationId
}
