import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PracticeId } from '#shared/access/viewer.ts'
import type { Deps } from '../kernel/deps.ts'
import { Problem } from '../kernel/problem.ts'
import { getDraft } from '../modules/practices/index.ts'

/** The practice of a draft that an address names by its key, for whoever may read the draft. */
export async function draftOf(
  app: FastifyInstance,
  deps: Deps,
  request: FastifyRequest,
  key: string,
): Promise<PracticeId> {
  const viewer = await app.viewerOf(request)
  if (!viewer.personId) {
    throw new Problem('UNAUTHENTICATED', 'Sign in first.', { details: { reason: 'not-signed-in' } })
  }
  const draft = await getDraft(deps, viewer, { key })
  if (!draft) throw new Problem('NOT_FOUND', 'There is no such draft.')
  return draft.practice.id
}
