import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { FormAnswer } from '#shared/page-rendering.ts'
import { issuesOf } from '../kernel/invalid-input.ts'
import { Problem } from '../kernel/problem.ts'
import { IN_LANGUAGE, inLanguageParams } from './in-language.ts'

type Sent<Fields> = {
  fields: Fields
  language: InterfaceLanguage
  params: Readonly<Record<string, string>>
  request: FastifyRequest
  reply: FastifyReply
}

type FormRoute<Schema extends v.GenericSchema> = {
  /** Behind the language, as in `sign-in`: the address of the page that shows the form. */
  path: string
  /** Messages of the schema are words of the catalogue `forms`. Fields that it does not name are not read. */
  fields: Schema
  /** The fields whose values are shown again after a fault; never a secret. */
  shownAgain?: readonly string[]
  /** Does it, and says where the browser goes from here: an address of ours. A `Problem` is shown on the page. */
  act: (sent: Sent<v.InferOutput<Schema>>) => Promise<string>
}

/** A form without a script: done, it leads on with a 303; refused, its page is shown again with what was wrong. */
export function formRoute<const Schema extends v.GenericSchema>(
  app: FastifyInstance,
  { path, fields, shownAgain = [], act }: FormRoute<Schema>,
): void {
  app.post(`${IN_LANGUAGE}/${path}`, async (request, reply) => {
    const parsed = v.safeParse(fields, request.body ?? {})
    const values = valuesOf(request.body, shownAgain)
    if (!parsed.success) return app.sendPage(request, reply, { faults: faultsOf(parsed.issues), values })
    const { language, ...params } = v.parse(inLanguageParams, request.params)
    try {
      const address = await act({ fields: parsed.output, language, params, request, reply })
      return await reply.header('cache-control', 'no-store').redirect(address, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return app.sendPage(request, reply, { faults: faultsOfProblem(error), values })
    }
  })
}

function valuesOf(body: unknown, names: readonly string[]): FormAnswer['values'] {
  const given = v.safeParse(v.record(v.string(), v.unknown()), body)
  const fields = given.success ? given.output : {}
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

/** The first thing that is wrong with each field. */
function faultsOf(issues: readonly v.BaseIssue<unknown>[]): FormAnswer['faults'] {
  const found = issues.map((issue): [string, string] => [
    v.getDotPath(issue) ?? '',
    issue.received === 'undefined' ? 'missing' : issue.message,
  ])
  return Object.fromEntries(found.toReversed())
}

function faultsOfProblem(problem: Problem): FormAnswer['faults'] {
  const reason = problem.details?.['reason']
  if (typeof reason === 'string') return { [problem.field ?? '']: reason }
  if (problem.code !== 'INVALID_INPUT')
    return { [problem.field ?? '']: problem.code.toLowerCase().replaceAll('_', '-') }
  return Object.fromEntries(issuesOf(problem).map(({ path, code }) => [path, code]))
}
