import type { PersonId, Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { isUuid } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { finishReset } from './finish-reset.ts'
import { limitAttempts } from './limit-attempts.ts'
import { findPasswordHash, setPasswordHash, setProfile } from './people.repository.ts'
import { endSession, endSessions } from './sessions.repository.ts'
import type { SessionId } from './viewers.repository.ts'

/** What people do with their own account: nobody else's can be named. */

export function personIn(viewer: Viewer): PersonId {
  if (viewer.personId) return viewer.personId
  throw new Problem('UNAUTHENTICATED', 'Sign in first.', { details: { reason: 'not-signed-in' } })
}

export async function changeProfile(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  { name, language }: { name: string; language: InterfaceLanguage },
): Promise<void> {
  const person = personIn(viewer)
  const trimmed = name.trim()
  if (trimmed === '' || trimmed.length > 100) {
    throw new Problem('INVALID_INPUT', 'A name has between 1 and 100 characters.', { field: 'name' })
  }
  await setProfile(db, person, { name: trimmed, language })
}

type PasswordChange = { current: string; password: string }

/** The old password proves that it is not somebody at a screen that was left open; all other sessions end. */
export async function changePassword(
  deps: Pick<Deps, 'db' | 'transact' | 'config'>,
  viewer: Viewer,
  { current, password }: PasswordChange,
  here: { session: SessionId; machine: string },
): Promise<void> {
  const person = personIn(viewer)
  await limitAttempts(deps, 'sign-in', { account: person, machine: here.machine })
  const stored = await findPasswordHash(deps.db, person)
  if (!stored || !(await verifyPassword(stored, current))) {
    throw new Problem('FORBIDDEN', 'The present password is wrong.', {
      field: 'current',
      details: { reason: 'wrong-present-password' },
    })
  }
  await setPasswordHash(deps.db, person, await hashPassword(password))
  await finishReset(deps, person, here.session)
}

export async function revokeSession({ db }: Pick<Deps, 'db'>, viewer: Viewer, id: string): Promise<void> {
  const person = personIn(viewer)
  if (isUuid<'SessionId'>(id) && (await endSession(db, person, id))) return
  throw new Problem('NOT_FOUND', 'There is no such session.')
}

export async function signOutEverywhere({ db }: Pick<Deps, 'db'>, viewer: Viewer): Promise<void> {
  await endSessions(db, personIn(viewer))
}
