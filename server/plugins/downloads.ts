import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import type { Viewer } from '#shared/access/viewer.ts'
import { CALL_IDS } from '#shared/declaration/item-ids.ts'
import { FORMS } from '#shared/practices/mappings/forms.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Deps } from '../kernel/deps.ts'
import { exportForm } from '../modules/interop/index.ts'
import { COVERAGE_TABLES, writeCallCsv, writeCoverageCsv } from '../modules/coverage/index.ts'
import { IN_LANGUAGE, inLanguageParams } from './in-language.ts'

/** Tables to take along, each made of what the viewer may read and for this viewer alone. */
export const downloads = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    for (const table of COVERAGE_TABLES) {
      csvRoute(app, `coverage/${table}.csv`, async (asked) =>
        writeCoverageCsv(deps, asked.viewer, { table, ...asked }),
      )
    }
    for (const call of CALL_IDS) {
      csvRoute(app, `declaration/${call}.csv`, async ({ language }) => writeCallCsv(deps, { call, language }))
    }
    for (const form of FORMS) {
      download(app, `practices/:address/forms/${form}.md`, 'text/markdown', async (asked) =>
        exportForm(deps, asked.viewer, { ...asked, form, address: asked.params['address'] ?? '' }),
      )
    }
  },
  { name: 'downloads', dependencies: ['session'] },
)

type Asked = { viewer: Viewer; language: InterfaceLanguage; params: Readonly<Record<string, string>> }

type Write = (asked: Asked) => Promise<string>

function csvRoute(app: FastifyInstance, path: string, write: Write): void {
  download(app, path, 'text/csv', write)
}

function download(app: FastifyInstance, path: string, type: string, write: Write): void {
  app.get(`${IN_LANGUAGE}/${path}`, async (request, reply) => {
    const text = await write({ viewer: await app.viewerOf(request), ...addressOf(request) })
    return reply
      .type(`${type}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${nameOf(request)}"`)
      .header('cache-control', 'private, no-cache')
      .header('x-robots-tag', 'noindex')
      .send(text)
  })
}

/** The steps of the address behind the language, so that two downloads have two names. */
function nameOf({ url }: FastifyRequest): string {
  const steps = url.split('?')[0]?.split('/').slice(2) ?? []
  return `parvis-${steps.join('-').replaceAll(/[^a-z0-9.-]/gi, '')}`
}

function addressOf({ params }: FastifyRequest): Pick<Asked, 'language' | 'params'> {
  const { language, ...rest } = v.parse(inLanguageParams, params)
  return { language, params: rest }
}
