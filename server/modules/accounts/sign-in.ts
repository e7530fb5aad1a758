import * as v from 'valibot'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { ProblemCode } from '#shared/problems.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { Problem } from '#server/kernel/problem.ts'
import { forgetLink } from '#server/modules/notifications/index.ts'
import type { Auth } from './auth.ts'
import { forgive, limitAttempts } from './limit-attempts.ts'
import { verifyPassword } from './passwords.ts'
import { findPasswordHash, findPersonByEmail } from './people.repository.ts'

export type SignInDeps = Pick<Deps, 'db' | 'config'> & { readonly auth: () => Promise<Auth> }

/** The machine and the browser that somebody signs in with. */
export type From = { readonly machine: string; readonly userAgent: string | undefined }

/** The token of a new session, never one that the browser brought along. */
export async function signIn(
  deps: SignInDeps,
  input: { email: string; password: string },
  from: From,
): Promise<string> {
  const account = input.email.toLowerCase()
  await limitAttempts(deps, 'sign-in', { account, machine: from.machine })
  const { token } = await refusing(deps, (api) =>
    api.signInEmail({ body: { ...input, email: account }, headers: headersOf(from) }),
  )
  await forgive(deps, 'sign-in', account)
  return token
}

/** Opens an account. The answer is the same for an address that has one: its owner is told by mail, nobody else. */
export async function signUp(
  deps: SignInDeps,
  {
    name,
    email,
    password,
    language,
  }: { name: string; email: string; password: string; language: InterfaceLanguage },
  from: From,
): Promise<void> {
  const account = email.toLowerCase()
  await limitAttempts(deps, 'sign-up', { account, machine: from.machine })
  await refusing(deps, (api) => api.signUpEmail({ body: { name, email: account, password, language } }))
}

/**
 * Confirms an address by the mailed token *and* the password: with the mail alone, its reader would open an account
 * whose password somebody else has chosen.
 */
export async function confirmAddress(
  deps: SignInDeps,
  input: { token: string; password: string },
  from: From,
): Promise<string> {
  const email = emailIn(input.token)
  await limitAttempts(deps, 'sign-in', { account: email, machine: from.machine })
  const body = { email, password: input.password }
  await assertPassword(deps, email, input.password)
  await refusing(deps, (api) => api.verifyEmail({ query: { token: input.token } }))
  const { token } = await refusing(deps, (api) => api.signInEmail({ body, headers: headersOf(from) }))
  await forgetLink(deps.db, input.token)
  await forgive(deps, 'sign-in', email)
  return token
}

/** The one use of a one-time link. */
export async function useLink(deps: SignInDeps, token: string, from: From): Promise<string> {
  await limitAttempts(deps, 'use-link', { account: token, machine: from.machine })
  const session = await refusing(deps, (api) =>
    api.magicLinkVerify({ query: { token }, headers: headersOf(from) }),
  )
  await forgetLink(deps.db, token)
  return session.token
}

export async function setNewPassword(
  deps: SignInDeps,
  { token, password }: { token: string; password: string },
  from: From,
) {
  await limitAttempts(deps, 'use-link', { account: token, machine: from.machine })
  await refusing(deps, (api) => api.resetPassword({ body: { token, newPassword: password } }))
  await forgetLink(deps.db, token)
}

type Refusal = readonly [code: ProblemCode, message: string, reason: string, field?: string]

const WRONG: Refusal = ['UNAUTHENTICATED', 'The address or the password is wrong.', 'wrong-password']
const USED: Refusal = ['NOT_FOUND', 'This link has been used or is too old.', 'link-used']

/** What the library says of a wrong password, an unknown address and an account without password is one answer. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: WRONG,
  INVALID_EMAIL: ['INVALID_INPUT', 'This is no mail address.', 'no-address', 'email'],
  EMAIL_NOT_VERIFIED: [
    'UNAUTHENTICATED',
    'Confirm the address first: the mail has been sent again.',
    'not-confirmed',
  ],
  INVALID_TOKEN: USED,
  TOKEN_EXPIRED: USED,
  USER_NOT_FOUND: USED,
  PASSWORD_TOO_SHORT: [
    'INVALID_INPUT',
    'A password has at least 12 characters.',
    'password-too-short',
    'password',
  ],
  PASSWORD_TOO_LONG: [
    'INVALID_INPUT',
    'A password has at most 128 characters.',
    'password-too-long',
    'password',
  ],
}

function problemOf([code, message, reason, field]: Refusal): Problem {
  return new Problem(code, message, { details: { reason }, ...(field !== undefined && { field }) })
}

async function refusing<Result>(
  { auth }: SignInDeps,
  ask: (api: Auth['api']) => Promise<Result>,
): Promise<Result> {
  const { api } = await auth()
  try {
    return await ask(api)
  } catch (error) {
    throw (await refusalOf(error)) ?? error
  }
}

async function refusalOf(error: unknown): Promise<Problem | undefined> {
  const { isAPIError } = await import('better-auth/api')
  if (!isAPIError(error)) return undefined
  // A link that is not known is answered with a redirect, which has no body.
  const refusal = String(error.status) === 'FOUND' ? USED : REFUSALS[String(error.body?.code)]
  return refusal && problemOf(refusal)
}

async function assertPassword({ db }: SignInDeps, email: string, password: string): Promise<void> {
  const person = await findPersonByEmail(db, email)
  const stored = person && (await findPasswordHash(db, person.id))
  if (!stored || !(await verifyPassword(stored, password))) throw problemOf(WRONG)
}

/** What a token says of itself; whether that is true is found out when it is verified. */
function emailIn(token: string): string {
  const parsed = v.safeParse(claims, Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  if (!parsed.success) throw problemOf(USED)
  return parsed.output.email.toLowerCase()
}

const claims = v.pipe(v.string(), v.parseJson(), v.object({ email: v.string() }))

function headersOf({ userAgent }: From): Headers {
  return new Headers(userAgent ? { 'user-agent': userAgent.slice(0, 300) } : {})
}
