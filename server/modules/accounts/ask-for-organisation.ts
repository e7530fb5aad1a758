import * as v from 'valibot'
import { ORGANISATION_KINDS } from '#shared/access/organisations.ts'
import type { Viewer } from '#shared/access/viewer.ts'
import { slugOf } from '#shared/text/slug.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { isUuid, newId } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import { queueMail } from '#server/modules/notifications/index.ts'
import { findCity } from '../taxonomy/index.ts'
import { personIn } from './change-account.ts'
import { limitAsking } from './limit-attempts.ts'
import { addMembership } from './memberships.repository.ts'
import { mayAskForOrganisation, mayDecideOrganisation } from './organisations.policy.ts'
import { findPerson, listModerators } from './people.repository.ts'
import {
  addOrganisation,
  addOrganisationRequest,
  endOrganisationRequest,
  lockOrganisationRequest,
  type OrganisationRequest,
} from './requests.repository.ts'

type AccountDeps = Pick<Deps, 'db' | 'transact' | 'config'>

/** A city names itself in any language; one that the gazetteer does not know is asked for all the same. */
export const organisationFields = v.pipe(
  v.object({
    name: v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(200, 'too-long')),
    kind: v.picklist(ORGANISATION_KINDS, 'not-in-list'),
    country: v.pipe(v.string('missing'), v.toUpperCase(), v.regex(/^[A-Z]{2}$/, 'malformed')),
    city: v.optional(v.pipe(v.string('malformed'), v.trim(), v.maxLength(120, 'too-long')), ''),
  }),
  v.forward(
    v.partialCheck([['kind'], ['city']], ({ kind, city }) => kind !== 'city' || city !== '', 'missing'),
    ['city'],
  ),
)

export type OrganisationFields = v.InferOutput<typeof organisationFields>

/** An organisation as a client describes it; everything that is wrong with it is told at once. */
export function parseOrganisation(given: unknown): OrganisationFields {
  const parsed = v.safeParse(organisationFields, given)
  if (parsed.success) return parsed.output
  const issues = parsed.issues.map((issue) => {
    const path = v.getDotPath(issue) ?? ''
    return { path, code: issue.message, reason: `\`${path}\` is ${issue.message}.` }
  })
  throw new Problem('INVALID_INPUT', 'The organisation is not described well.', { details: { issues } })
}

/** Somebody asks for an organisation that Parvis does not know; the moderators are told. */
export async function askForOrganisation(
  deps: AccountDeps,
  viewer: Viewer,
  input: OrganisationFields,
): Promise<{ id: string }> {
  assertAllowed(mayAskForOrganisation(viewer))
  const requestedBy = personIn(viewer)
  await limitAsking(deps, viewer)
  return deps.transact(async (tx) => {
    const person = await findPerson(tx, requestedBy)
    const mailDomain = person?.email.split('@').at(-1) ?? ''
    const id = newId<'OrganisationRequestId'>()
    const isNew = await addOrganisationRequest(tx, {
      ...input,
      id,
      requestedBy,
      cityId: findCity(input.city, input.country)?.id ?? null,
      cityName: input.city || null,
      mailDomain,
    })
    if (!isNew) throw new Problem('WRONG_STATE', 'You have asked for this organisation already.')
    await recordAudit(tx, [
      { by: requestedBy, action: 'organisation-asked', subject: { kind: 'organisation-request', id } },
    ])
    const data = { person: person?.name ?? '', organisation: input.name, domain: mailDomain }
    for (const to of await listModerators(tx)) {
      await queueMail(tx, {
        to,
        template: 'organisation-asked',
        data,
        link: { path: 'desk' },
        guard: { is: 'moderator' },
      })
    }
    return { id }
  })
}

type Decision = { id: string; isGranted: boolean; isNetworkMember?: boolean; reason?: string }

/** A moderator grants the organisation, whose first person is then its lead, or refuses it with a reason. */
export async function decideOrganisation(
  { transact }: AccountDeps,
  viewer: Viewer,
  input: Decision,
): Promise<{ id: string }> {
  assertAllowed(mayDecideOrganisation(viewer))
  const by = personIn(viewer)
  return transact(async (tx) => {
    const request = isUuid(input.id) ? await lockOrganisationRequest(tx, input.id) : undefined
    if (!request) throw new Problem('NOT_FOUND', 'There is no such request.')
    if (request.state !== 'waiting')
      throw new Problem('WRONG_STATE', 'This request has been decided already.')
    const { requestedBy: to, name } = request
    const organisation = input.isGranted ? await found(tx, request, input.isNetworkMember ?? false) : null
    await endOrganisationRequest(tx, request.id, { by, organisation: organisation?.id ?? null })
    const action = organisation ? 'organisation-granted' : 'organisation-refused'
    await recordAudit(tx, [{ by, action, subject: { kind: 'organisation-request', id: request.id } }])
    if (organisation) {
      const link = { path: `organisations/${organisation.key}/people` }
      await queueMail(tx, {
        to,
        template: 'organisation-granted',
        data: { organisation: name },
        link,
        guard: null,
      })
    } else {
      const data = { organisation: name, reason: reasonOf(input.reason) }
      await queueMail(tx, {
        to,
        template: 'organisation-refused',
        data,
        link: { path: 'account' },
        guard: null,
      })
    }
    return { id: request.id }
  })
}

async function found(
  tx: Parameters<Parameters<Deps['transact']>[0]>[0],
  request: OrganisationRequest,
  isNetworkMember: boolean,
) {
  const key = slugOf(request.name)
  const taken = () =>
    new Problem('CONFLICT', 'There is an organisation of this name: refuse, and let them join it.')
  if (key === '') throw new Problem('INVALID_INPUT', 'This name has no letters.', { field: 'name' })
  const id = await addOrganisation(tx, { ...request, key }, isNetworkMember)
  if (!id) throw taken()
  await addMembership(tx, id, request.requestedBy, 'lead')
  return { id, key }
}

function reasonOf(reason: string | undefined): string {
  const given = reason?.trim() ?? ''
  if (given !== '' && given.length <= 2000) return given
  throw new Problem('INVALID_INPUT', 'A refusal needs a reason of at most 2000 characters.', {
    field: 'reason',
  })
}
