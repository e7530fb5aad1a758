import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import { topicAddress } from '#shared/addresses.ts'
import type { Deps } from '../kernel/deps.ts'
import { answerCheck } from '../modules/practices/index.ts'
import { draftOf } from './draft-of.ts'
import { formRoute } from './form-route.ts'

/** The answers to the check, without a script. */
export const checkForms = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    formRoute(app, {
      path: 'my-practices/:key/check',
      fields: v.object({
        question: v.string('missing'),
        answer: v.string('missing'),
        note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300, 'too-long')), ''),
      }),
      act: async ({ fields: { answer, ...fields }, language, params, request }) => {
        const key = params['key'] ?? ''
        const practiceId = await draftOf(app, deps, request, key)
        const input = { ...fields, practiceId, answer: answer === '' ? null : answer }
        await answerCheck(deps, await app.viewerOf(request), input)
        return topicAddress(language, key, 'check')
      },
    })
  },
  { name: 'check-forms', dependencies: ['session', 'forms', 'client-pages'] },
)
