import { redirect } from '@tanstack/react-router'
import { signInAddress } from '#shared/addresses.ts'
import type { MeQuery } from '../../gql/account.ts'
import { partsOf } from '../../lib/link.tsx'
import { bringData, type PageContext, type Visit } from '../../lib/page-context.ts'
import { operationQuery } from '../../lib/query.ts'

export type Me = NonNullable<MeQuery['me']>

/** Who is signed in: the header of every page asks it. */
export function meQuery() {
  return operationQuery('Me', async () => (await import('../../gql/account.ts')).MeDocument, {})
}

/** Brings who is signed in; a page is drawn without it where the server is away. */
export async function bringMe(context: PageContext): Promise<void> {
  await bringData(context, meQuery()).catch(() => undefined)
}

/** For pages behind sign-in: whoever is not signed in goes there, and comes back afterwards. */
export async function requireMe({ context, path }: Pick<Visit, 'context' | 'path'>): Promise<Me> {
  const { me } = await bringData(context, meQuery())
  if (me) return me
  const { path: to, search } = partsOf(signInAddress(context.language, path))
  throw redirect({ to, search, statusCode: 303 })
}
