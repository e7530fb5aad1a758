import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import type { OrganisationId, PracticeId } from '#shared/access/viewer.ts'
import { draftAddress, topicAddress } from '#shared/addresses.ts'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { FORMS } from '#shared/practices/mappings/forms.ts'
import { BETWEEN_TEXTS, readParts } from '#shared/practices/forms/part-texts.ts'
import type { SentPart, TextsOf } from '#shared/practices/forms/part-texts.ts'
import type { Deps } from '../kernel/deps.ts'
import { localId, parseGlobalId } from '../kernel/global-id.ts'
import { isUuid } from '../kernel/ids.ts'
import { Problem } from '../kernel/problem.ts'
import { importForm } from '../modules/interop/index.ts'
import * as practices from '../modules/practices/index.ts'
import { draftOf } from './draft-of.ts'
import { formRoute } from './form-route.ts'
import type { FormFields } from './forms.ts'

/** The forms of writing a practice: they do without a script what the API does, by the same use-cases. */
export const writingForms = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    startForm(app, deps)
    importPage(app, deps)
    moveForms(app, deps)
    accessForm(app, deps)
    topicForms(app, deps)
  },
  { name: 'writing-forms', dependencies: ['session', 'forms', 'client-pages'] },
)

/** A failure or a near miss has its own way in: it begins with what was tried. */
function startForm(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'my-practices',
    fields: v.object({
      publisher: v.string('missing'),
      language: v.pipe(v.string('missing'), v.regex(/^[a-z]{2,3}$/, 'malformed')),
      way: v.optional(v.picklist(['practice', 'failure'], 'malformed'), 'practice'),
    }),
    shownAgain: ['publisher', 'language'],
    act: async ({ fields, language, request }) => {
      const publisherId = organisationIdOf(fields.publisher)
      const viewer = await app.viewerOf(request)
      const { key } = await practices.startPractice(deps, viewer, { publisherId, language: fields.language })
      return fields.way === 'failure'
        ? `${topicAddress(language, key, 'sections', 'solution')}?tell=failure`
        : draftAddress(language, key)
    },
  })
}

/** A case that was written for somebody else's form begins a draft. */
function importPage(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'my-practices/import',
    fields: v.object({
      publisher: v.string('missing'),
      language: v.pipe(v.string('missing'), v.regex(/^[a-z]{2,3}$/, 'malformed')),
      form: v.picklist(FORMS, 'not-in-list'),
      text: v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(200_000, 'too-long')),
    }),
    shownAgain: ['publisher', 'language', 'form', 'text'],
    act: async ({ fields: { publisher, ...given }, language, request }) => {
      const publisherId = organisationIdOf(publisher)
      const { key } = await importForm(deps, await app.viewerOf(request), { publisherId, ...given })
      return draftAddress(language, key)
    },
  })
}

function organisationIdOf(text: string): OrganisationId {
  const parsed = parseGlobalId(text)
  if (parsed?.type === 'Organisation' && isUuid<'OrganisationId'>(parsed.id)) return parsed.id
  throw new Problem('INVALID_INPUT', 'Choose an organisation.', { field: 'publisher' })
}

type Move = (
  deps: Deps,
  viewer: Awaited<ReturnType<FastifyInstance['viewerOf']>>,
  input: { practiceId: PracticeId },
) => Promise<{ id: PracticeId }>

/** The moves that need nothing but a confirmation. */
const MOVES: Readonly<Record<string, Move>> = {
  'ask-to-submit': practices.askToSubmit,
  recall: practices.recallPractice,
  'start-revision': practices.startRevision,
  confirm: practices.confirmPractice,
  archive: practices.archivePractice,
  restore: practices.restorePractice,
}

/** Each move has a page of its own that says what will happen; its button leads here. */
function moveForms(app: FastifyInstance, deps: Deps): void {
  const path = (move: string) => `my-practices/:key/${move}`
  for (const [name, move] of Object.entries(MOVES)) {
    formRoute(app, {
      path: path(name),
      fields: v.object({}),
      act: async ({ language, params, request }) => {
        await move(deps, await app.viewerOf(request), await practiceOf(app, deps, request))
        return `${draftAddress(language, params['key'] ?? '')}?done=${name}`
      },
    })
  }
  formRoute(app, {
    path: path('discard'),
    fields: v.object({}),
    act: async ({ language, request }) => {
      await practices.discardDraft(deps, await app.viewerOf(request), await practiceOf(app, deps, request))
      return `/${language}/my-practices?done=discard`
    },
  })
  formRoute(app, {
    path: path('withdraw'),
    fields: v.object({
      reason: v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(2000, 'too-long')),
    }),
    shownAgain: ['reason'],
    act: async ({ fields, language, params, request }) => {
      const input = { ...(await practiceOf(app, deps, request)), ...fields }
      await practices.withdrawPractice(deps, await app.viewerOf(request), input)
      return `${draftAddress(language, params['key'] ?? '')}?done=withdraw`
    },
  })
  formRoute(app, {
    path: path('submit'),
    fields: v.object({
      version: v.pipe(v.string('missing'), v.toNumber('malformed')),
      licence: v.literal('CC-BY-4.0', 'licence'),
    }),
    shownAgain: ['licence'],
    act: async ({ fields, language, params, request }) => {
      const input = { ...(await practiceOf(app, deps, request)), version: fields.version }
      await practices.submitPractice(deps, await app.viewerOf(request), input)
      return `${draftAddress(language, params['key'] ?? '')}?done=submit`
    },
  })
}

/** Who else may read what is AMBER: granted to an address, and taken back. */
function accessForm(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'my-practices/:key/access',
    fields: v.object({
      action: v.picklist(['grant', 'take-back'], 'not-in-list'),
      practice: v.string('missing'),
      email: v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(254, 'too-long')),
    }),
    shownAgain: ['email'],
    act: async ({ fields: { action, practice, email }, language, params, request }) => {
      const practiceId = localId<'PracticeId'>('Practice', practice, 'practice')
      const change = action === 'grant' ? practices.grantAccess : practices.takeBackAccess
      await change(deps, await app.viewerOf(request), { practiceId, email })
      return topicAddress(language, params['key'] ?? '', 'access')
    },
  })
}

/** A topic of the hub: whatever parts its form shows. Saved, it leads on; refused, it is shown with what was typed. */
function topicForms(app: FastifyInstance, deps: Deps): void {
  for (const path of ['/:language/my-practices/:key/:topic', '/:language/my-practices/:key/:topic/:item']) {
    app.post<{ Body: FormFields | undefined }>(path, async (request, reply) => {
      const body = request.body ?? {}
      const texts: TextsOf = (name) => [body[name] ?? []].flat()
      const remove = texts('remove')
      const parts = readParts(Object.keys(body), texts).map((sent) =>
        remove.includes(sent.part) ? { ...sent, value: null, isChanged: true } : sent,
      )
      const faults = await saveOrFault(app, deps, request, parts)
      if (Object.keys(faults).length > 0)
        return app.sendPage(request, reply, { faults, values: joined(body) })
      return reply.header('cache-control', 'no-store').redirect(addressAfter(request, texts), 303)
    })
  }
}

/** What a session that has ended, or a right that is lost, leaves unsaved is shown again: nothing typed goes. */
async function saveOrFault(
  app: FastifyInstance,
  deps: Deps,
  request: FastifyRequest,
  parts: readonly SentPart[],
): Promise<Record<string, string>> {
  try {
    const practice = await practiceOf(app, deps, request)
    return await practices.saveDraftParts(deps, await app.viewerOf(request), { ...practice, parts })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const reason = error.details?.['reason']
    return { '': typeof reason === 'string' ? reason : error.code.toLowerCase().replaceAll('_', '-') }
  }
}

/** Several texts of one name stand in one, to be taken apart by the page. */
function joined(body: FormFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).map(([name, texts]) => [name, [texts].flat().join(BETWEEN_TEXTS)]),
  )
}

const draftParams = v.object({ language: v.picklist(INTERFACE_LANGUAGES), key: v.string() })

function addressAfter(request: FastifyRequest, texts: TextsOf): string {
  const { language, key } = v.parse(draftParams, request.params)
  const [here = ''] = request.url.split('?')
  return texts('afterwards').includes('overview') ? draftAddress(language, key) : `${here}?done=save`
}

async function practiceOf(app: FastifyInstance, deps: Deps, request: FastifyRequest) {
  const { key } = v.parse(draftParams, request.params)
  return { practiceId: await draftOf(app, deps, request, key) }
}
