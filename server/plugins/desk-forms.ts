import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import {
  boardAddress,
  conversationAddress,
  deskAddress,
  deskPracticeAddress,
  myPracticesAddress,
  reportAddress,
} from '#shared/addresses.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { momentInBrussels } from '#shared/moderation/brussels-time.ts'
import { CHECK_LINES, CHECK_VERDICTS } from '#shared/moderation/check-lines.ts'
import type { CheckLine } from '#shared/moderation/check-lines.ts'
import { LABELS } from '#shared/practices/labels.ts'
import type { Deps } from '../kernel/deps.ts'
import { localId } from '../kernel/global-id.ts'
import { Problem } from '../kernel/problem.ts'
import { decideOrganisation, limitAttempts } from '../modules/accounts/index.ts'
import * as desk from '../modules/moderation/index.ts'
import { formRoute } from './form-route.ts'

const text = v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'))
const reason = v.pipe(text, v.maxLength(4000, 'too-long'))
const version = v.pipe(v.string('missing'), v.toNumber('malformed'), v.integer('malformed'))
const isTicked = v.pipe(
  v.optional(v.string(), ''),
  v.transform((ticked) => ticked !== ''),
)
const itemId = v.pipe(
  text,
  v.transform((id) => localId<'ItemId'>('QueueItem', id, 'item')),
)
const commentId = v.pipe(
  text,
  v.transform((id) => localId<'CommentId'>('Comment', id, 'comment')),
)
const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.union([v.literal(''), schema]), '')

const about = { practice: text, version }

/** Everything that a form of a practice at the desk can ask for. */
const deskFields = v.variant('action', [
  v.object({ action: v.literal('claim'), item: itemId }),
  v.object({ action: v.literal('release'), item: itemId }),
  v.object({ action: v.literal('examine'), ...about }),
  v.looseObject({ action: v.literal('checks'), ...about }),
  v.object({ action: v.literal('accept-finding'), ...about, question: text, note: reason }),
  v.object({ action: v.literal('confirm-claim'), ...about, claim: text, note: v.optional(v.string()) }),
  v.object({ action: v.literal('refuse-claim'), ...about, claim: text, note: reason }),
  v.object({ action: v.literal('confirm-editorial'), ...about, claim: text }),
  v.object({ action: v.literal('approve'), ...about, reason, publishAt: v.optional(v.string(), '') }),
  v.object({ action: v.literal('request-changes'), ...about, reason }),
  v.object({ action: v.literal('reject'), ...about, reason }),
  v.object({
    action: v.literal('edit'),
    ...about,
    reason,
    part: text,
    text: v.optional(v.string()),
    label: maybe(v.picklist(LABELS)),
    masks: isTicked,
  }),
  v.object({ action: v.picklist(['mask', 'erase']), ...about, reason, part: text, until: version }),
  v.object({ action: v.literal('unpublish'), ...about, reason }),
  v.object({ action: v.picklist(['withdraw', 'archive', 'restore']), ...about, reason }),
  v.object({
    action: v.picklist(['uphold', 'reinstate', 'close-report', 'grant', 'refuse']),
    item: itemId,
    reason,
  }),
  v.object({
    action: v.literal('comment'),
    practice: text,
    body: v.pipe(text, v.maxLength(4000, 'too-long')),
    note: isTicked,
    part: v.optional(v.string(), ''),
    quote: v.optional(v.string(), ''),
    reply: maybe(commentId),
  }),
  v.object({ action: v.literal('resolve'), comment: commentId }),
])
type DeskFields = v.InferOutput<typeof deskFields>

/** The forms of the desk, and the one by which anybody reports a problem: plain forms, by the use-cases of the API. */
export const deskForms = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    queueForm(app, deps)
    practiceForm(app, deps)
    conversationForm(app, deps)
    reportForm(app, deps)
    takeOverForm(app, deps)
  },
  { name: 'desk-forms', dependencies: ['session', 'forms', 'client-pages'] },
)

function queueForm(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'desk',
    fields: v.variant('action', [
      v.object({ action: v.picklist(['claim', 'release']), item: itemId }),
      v.object({ action: v.literal('next') }),
      v.object({ action: v.literal('grant-organisation'), request: text, network: isTicked }),
      v.object({
        action: v.literal('refuse-organisation'),
        request: text,
        reason: v.optional(v.string(), ''),
      }),
    ]),
    act: async ({ fields, language, request }) => {
      const viewer = await app.viewerOf(request)
      if (fields.action === 'next') return nextAddress(deps, viewer, language)
      if (fields.action === 'grant-organisation' || fields.action === 'refuse-organisation') {
        await decideOrganisation(deps, viewer, {
          id: fields.request,
          isGranted: fields.action === 'grant-organisation',
          ...('network' in fields ? { isNetworkMember: fields.network } : { reason: fields.reason }),
        })
        return deskAddress(language, queryOf(request))
      }
      const move = fields.action === 'claim' ? desk.claim : desk.unclaim
      await move(deps, viewer, { item: fields.item })
      return deskAddress(language, queryOf(request))
    },
  })
}

/** The next item, as the reader goes through the queue. */
async function nextAddress(deps: Deps, viewer: Viewer, language: InterfaceLanguage): Promise<string> {
  const next = await desk.getNextItem(deps, viewer)
  if (!next) return boardAddress(language)
  return next.key ? deskPracticeAddress(language, next.key) : deskAddress(language)
}

function practiceForm(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'desk/:key',
    fields: deskFields,
    shownAgain: [
      'action',
      'reason',
      'body',
      'note',
      'text',
      'quote',
      'publishAt',
      'claim',
      'part',
      'question',
    ],
    act: async ({ fields, language, params, request }) => {
      const viewer = await app.viewerOf(request)
      await act(deps, viewer, fields, bodyOf(request))
      const here = deskPracticeAddress(language, params['key'] ?? '')
      const done = `${here}?done=${fields.action}`
      return fields.action === 'comment' || fields.action === 'resolve' ? `${done}#timeline` : done
    },
  })
}

/** The authors' side of the conversation: the hub of a practice shows it. */
function conversationForm(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'my-practices/:key/conversation',
    fields: v.variant('action', [
      v.object({
        action: v.literal('comment'),
        practice: text,
        body: v.pipe(text, v.maxLength(4000, 'too-long')),
        reply: maybe(commentId),
      }),
      v.object({ action: v.literal('resolve'), comment: commentId }),
      v.object({ action: v.literal('object'), practice: text, reason }),
    ]),
    shownAgain: ['body', 'reason'],
    act: async ({ fields, language, params, request }) => {
      const viewer = await app.viewerOf(request)
      if (fields.action === 'object') {
        await desk.objectToEdit(deps, viewer, {
          practiceId: practiceOf(fields.practice),
          reason: fields.reason,
        })
      } else if (fields.action === 'comment') {
        const { body, reply } = fields
        const practiceId = practiceOf(fields.practice)
        await desk.commentOnPractice(deps, viewer, { practiceId, body, replyTo: reply || null })
      } else await desk.resolveThread(deps, viewer, { comment: fields.comment })
      return conversationAddress(language, params['key'] ?? '')
    },
  })
}

function reportForm(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'practices/:address/report',
    fields: v.object({
      kind: v.string('missing'),
      body: v.pipe(text, v.maxLength(2000, 'too-long')),
      email: v.optional(v.string(), ''),
      // No person sees this field; programs that fill in whatever they find give themselves away.
      website: v.optional(v.string(), ''),
    }),
    shownAgain: ['kind', 'body', 'email'],
    act: async ({ fields: { website, ...report }, language, params, request }) => {
      const address = params['address'] ?? ''
      const here = reportAddress(language, address)
      if (website) return `${here}?done=report`
      await limitAttempts(deps, 'report', { account: address, machine: request.ip })
      await desk.reportProblem(deps, await app.viewerOf(request), { ...report, address })
      return `${here}?done=report`
    },
  })
}

/** A lead of a city asks for what the editors compiled about it. */
function takeOverForm(app: FastifyInstance, deps: Deps): void {
  formRoute(app, {
    path: 'account/take-over/:key',
    fields: v.object({ practice: text, organisation: text }),
    act: async ({ fields, language, request }) => {
      await desk.askToTakeOver(deps, await app.viewerOf(request), {
        practiceId: practiceOf(fields.practice),
        organisationId: localId<'OrganisationId'>('Organisation', fields.organisation, 'organisation'),
      })
      return `${myPracticesAddress(language)}?done=take-over`
    },
  })
}

/** Does what a form at the desk asks for. */
async function act(
  deps: Deps,
  viewer: Viewer,
  fields: DeskFields,
  body: Record<string, unknown>,
): Promise<void> {
  switch (fields.action) {
    case 'claim':
      await desk.claim(deps, viewer, { item: fields.item })
      return
    case 'release':
      await desk.unclaim(deps, viewer, { item: fields.item })
      return
    case 'examine':
      await desk.examinePractice(deps, viewer, seen(fields))
      return
    case 'checks':
      await desk.recordChecks(deps, viewer, { ...seen(fields), lines: linesOf(body) })
      return
    case 'accept-finding':
      await desk.acceptFinding(deps, viewer, {
        ...seen(fields),
        question: fields.question,
        note: fields.note,
      })
      return
    case 'confirm-claim':
    case 'refuse-claim': {
      const isConfirmed = fields.action === 'confirm-claim'
      const { claim, note: because = '' } = fields
      await desk.decideClaim(deps, viewer, { ...seen(fields), claim, isConfirmed, reason: because })
      return
    }
    case 'confirm-editorial':
      await desk.confirmEditorialClaim(deps, viewer, { ...seen(fields), claim: fields.claim })
      return
    case 'approve':
      await desk.approvePractice(deps, viewer, {
        ...seen(fields),
        reason: fields.reason,
        publishAt: fields.publishAt ? momentOf(fields.publishAt) : null,
      })
      return
    case 'request-changes':
      await desk.requestChanges(deps, viewer, { ...seen(fields), reason: fields.reason })
      return
    case 'reject':
      await desk.rejectPractice(deps, viewer, { ...seen(fields), reason: fields.reason })
      return
    case 'edit': {
      const { part, masks: masksEarlier, reason: why } = fields
      const edit = { ...seen(fields), part, text: fields.text, label: fields.label || undefined }
      await desk.editPart(deps, viewer, { ...edit, masksEarlier, reason: why })
      return
    }
    case 'mask':
    case 'erase': {
      const hide = fields.action === 'mask' ? desk.maskPart : desk.eraseFromRevisions
      const { part, until: untilRevision, reason: why } = fields
      await hide(deps, viewer, { ...seen(fields), part, untilRevision, reason: why })
      return
    }
    case 'unpublish':
      await desk.unpublishPractice(deps, viewer, { ...seen(fields), reason: fields.reason })
      return
    case 'withdraw':
    case 'archive':
    case 'restore':
      await desk.decidePublicLife(deps, viewer, {
        ...seen(fields),
        decision: fields.action,
        reason: fields.reason,
      })
      return
    case 'comment': {
      const { body: said, note: isNote, part, quote, reply } = fields
      const practiceId = practiceOf(fields.practice)
      const comment = { practiceId, body: said, isNote, part: part || null, quote: quote || null }
      await desk.commentOnPractice(deps, viewer, { ...comment, replyTo: reply || null })
      return
    }
    case 'resolve':
      await desk.resolveThread(deps, viewer, { comment: fields.comment })
      return
    default:
      await answerItem(deps, viewer, fields)
  }
}

type ItemFields = Extract<
  DeskFields,
  { action: 'uphold' | 'reinstate' | 'close-report' | 'grant' | 'refuse' }
>

async function answerItem(
  deps: Deps,
  viewer: Viewer,
  { action, item, reason: why }: ItemFields,
): Promise<void> {
  if (action === 'close-report') await desk.closeReport(deps, viewer, { item, reason: why })
  else if (action === 'uphold' || action === 'reinstate')
    await desk.lookAfter(deps, viewer, { item, isUpheld: action === 'uphold', reason: why })
  else await desk.decideTakeOver(deps, viewer, { item, isGranted: action === 'grant', reason: why })
}

const practiceOf = (id: string): PracticeId => localId<'PracticeId'>('Practice', id, 'practice')
const seen = (fields: { practice: string; version: number }) => ({
  practiceId: practiceOf(fields.practice),
  version: fields.version,
})

/** A line that is not answered yet is left as it is. */
function linesOf(body: Record<string, unknown>) {
  return CHECK_LINES.flatMap((line: CheckLine) => {
    const verdict = CHECK_VERDICTS.find((each) => each === body[line])
    const note = body[`${line}-note`]
    return verdict ? [{ line, verdict, note: typeof note === 'string' ? note : '' }] : []
  })
}

function momentOf(local: string): Date {
  const moment = momentInBrussels(local)
  if (moment) return moment
  throw new Problem('INVALID_INPUT', 'This is no hour of the clock in Brussels.', { field: 'publishAt' })
}

function bodyOf({ body }: FastifyRequest): Record<string, unknown> {
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), body)
  return parsed.success ? parsed.output : {}
}

function queryOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at)
}
