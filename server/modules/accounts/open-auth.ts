import type { Auth, AuthDeps } from './auth.ts'

/** The sign-in library takes as much memory as all of GraphQL: it is read when somebody first signs in. */
export async function openAuth(deps: AuthDeps, handOver?: (token: string) => void): Promise<Auth> {
  const { createAuth } = await import('./auth.ts')
  return createAuth(deps, handOver)
}
