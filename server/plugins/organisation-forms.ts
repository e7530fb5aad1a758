import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import { PROJECT_ROLES } from '#shared/access/organisations.ts'
import { ROLES, type Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '../kernel/deps.ts'
import { Problem } from '../kernel/problem.ts'
import * as accounts from '../modules/accounts/index.ts'
import { formRoute } from './form-route.ts'

const id = v.pipe(v.string('missing'), v.maxLength(100, 'malformed'))
const role = v.picklist(ROLES, 'not-in-list')
const projectRole = v.picklist([...PROJECT_ROLES, 'none'], 'not-in-list')
const yesOrNo = v.picklist(['yes', 'no'], 'not-in-list')

/** The forms about organisations and their people, for browsers without a script. */
export const organisationForms = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    ownForms(app, deps)
    for (const [step, { fields, act }] of Object.entries(PEOPLE_FORMS))
      peopleForm(app, deps, step, fields, act)
  },
  { name: 'organisation-forms', dependencies: ['session', 'forms', 'client-pages'] },
)

function ownForms(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'account/organisations/ask',
    fields: accounts.organisationFields,
    shownAgain: ['name', 'kind', 'country', 'city'],
    act: async ({ fields, language, request }) => {
      await accounts.askForOrganisation(deps, await app.viewerOf(request), fields)
      return `/${language}/account/organisations`
    },
  })
  formRoute(app, {
    path: 'account/organisations/join',
    fields: v.object({ organisation: id }),
    act: async ({ fields, language, request }) => {
      const organisation = accounts.organisationIdOf(fields.organisation)
      await accounts.askToJoin(deps, await app.viewerOf(request), { organisation })
      return `/${language}/account/organisations`
    },
  })
  formRoute(app, {
    path: 'account/organisations/accept',
    fields: v.object({ invitation: id }),
    act: async ({ fields, language, request }) => {
      await accounts.acceptInvitation(deps, await app.viewerOf(request), { id: fields.invitation })
      return `/${language}/account/organisations`
    },
  })
}

type Acting<Fields> = {
  deps: Deps
  viewer: Viewer
  organisation: accounts.OrganisationDetails['id']
  fields: Fields
}

type PeopleForm<Schema extends v.GenericSchema> = {
  fields: Schema
  act: (acting: Acting<v.InferOutput<Schema>>) => Promise<unknown>
}

function form<const Schema extends v.GenericSchema>(
  fields: Schema,
  act: (acting: Acting<v.InferOutput<Schema>>) => Promise<unknown>,
): PeopleForm<v.GenericSchema> {
  return { fields, act: (acting) => act({ ...acting, fields: v.parse(fields, acting.fields) }) }
}

/** What is done on the page of the people of an organisation, by the last step of the address. */
const PEOPLE_FORMS = {
  invite: form(
    v.object({ email: v.pipe(v.string('missing'), v.nonEmpty('missing')), role }),
    ({ deps, viewer, ...at }) =>
      accounts.invite(deps, viewer, { organisation: at.organisation, ...at.fields }),
  ),
  'take-back': form(v.object({ invitation: id }), ({ deps, viewer, fields }) =>
    accounts.takeBackInvitation(deps, viewer, { id: fields.invitation }),
  ),
  decide: form(v.object({ request: id, accept: yesOrNo, role }), ({ deps, viewer, fields }) =>
    accounts.decideJoining(deps, viewer, {
      id: fields.request,
      isAccepted: fields.accept === 'yes',
      role: fields.role,
    }),
  ),
  role: form(v.object({ person: id, role }), ({ deps, viewer, organisation, fields }) =>
    accounts.changeMember(deps, viewer, {
      organisation,
      person: accounts.personIdOf(fields.person),
      role: fields.role,
    }),
  ),
  remove: form(v.object({ person: id }), ({ deps, viewer, organisation, fields }) =>
    accounts.changeMember(deps, viewer, {
      organisation,
      person: accounts.personIdOf(fields.person),
      role: null,
    }),
  ),
  project: form(
    v.object({ project: v.pipe(v.string('missing'), v.maxLength(120, 'too-long')), projectRole }),
    ({ fields, ...at }) =>
      accounts.setProject(at.deps, at.viewer, {
        organisation: at.organisation,
        project: fields.project,
        role: fields.projectRole === 'none' ? null : fields.projectRole,
      }),
  ),
  leave: form(v.object({}), ({ deps, viewer, organisation }) =>
    accounts.leaveOrganisation(deps, viewer, { organisation }),
  ),
  network: form(v.object({ member: yesOrNo }), ({ deps, viewer, organisation, fields }) =>
    accounts.setNetworkMembership(deps, viewer, { organisation, isMember: fields.member === 'yes' }),
  ),
}

function peopleForm(
  app: FastifyInstance,
  deps: Deps,
  step: string,
  fields: v.GenericSchema,
  act: (acting: Acting<unknown>) => Promise<unknown>,
): void {
  formRoute(app, {
    path: `organisations/:key/people/${step}`,
    fields,
    shownAgain: ['email'],
    act: async ({ fields: given, language, params, request }) => {
      const found = await accounts.getOrganisationByKey(deps, params['key'] ?? '')
      if (!found) throw new Problem('NOT_FOUND', 'There is no such organisation.')
      await act({ deps, viewer: await app.viewerOf(request), organisation: found.id, fields: given })
      return step === 'leave'
        ? `/${language}/account/organisations`
        : `/${language}/organisations/${found.key}/people`
    },
  })
}
