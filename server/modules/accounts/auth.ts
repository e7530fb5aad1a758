import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { PersonId } from '#shared/access/viewer.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { newId } from '#server/kernel/ids.ts'
import { queueMail, type MailName } from '#server/modules/notifications/index.ts'
import { finishReset } from './finish-reset.ts'
import { TABLES } from './auth-tables.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { findPersonByEmail } from './people.repository.ts'

export type AuthDeps = Pick<Deps, 'db' | 'transact' | 'config'>
export type Auth = ReturnType<typeof createAuth>

const DAY_S = 24 * 3600
const HOUR_S = 3600
const LINK_S = 15 * 60

/**
 * The sign-in library, on our tables. It is called, never mounted: its own routes do not exist, so what it can do is
 * what our forms ask of it, behind our limits and checks. An OpenID Connect provider of an organisation would be its
 * `genericOAuth` plugin here, second factors its `twoFactor`; tokens of the API would be a table of our own beside
 * `session`, read in `findSession`. With `handOver`, one-time links are handed to the caller and not mailed.
 */
export function createAuth({ db, transact, config }: AuthDeps, handOver?: (token: string) => void) {
  /** A mail to the account itself: nothing to be checked but that the person still is. */
  const mail = async (template: OwnMail, person: string, link: { path: string; token?: string }) =>
    transact(async (tx) => queueMail(tx, { to: asPersonId(person), template, data: {}, link, guard: null }))

  return betterAuth({
    database: { db, type: 'postgres' },
    baseURL: config.publicUrl,
    secret: config.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: HOUR_S,
      password: {
        hash: hashPassword,
        verify: ({ hash: stored, password }) => verifyPassword(stored, password),
      },
      sendResetPassword: ({ user, token }) =>
        mail('reset-password', user.id, { path: 'new-password', token }),
      onExistingUserSignUp: ({ user }) => mail('address-in-use', user.id, { path: 'sign-in' }),
      onPasswordReset: ({ user }) => finishReset({ transact }, asPersonId(user.id)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: DAY_S,
      sendVerificationEmail: ({ user, token }) =>
        mail('confirm-address', user.id, { path: 'sign-up/confirm', token }),
    },
    ...TABLES,
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      disableOriginCheck: true,
      disableCSRFCheck: true,
    },
    plugins: [
      magicLink({
        expiresIn: LINK_S,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token }) => {
          if (handOver) return handOver(token)
          const person = await findPersonByEmail(db, email)
          if (person) await mail('one-time-link', person.id, { path: 'sign-in/with-link', token })
        },
      }),
    ],
  })
}

type OwnMail = Extract<MailName, 'confirm-address' | 'address-in-use' | 'reset-password' | 'one-time-link'>

/** The library's ids of users are those of our table. */
function asPersonId(id: string): PersonId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own identifiers, which we made
  return id as PersonId
}
