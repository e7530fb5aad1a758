import { expect, test } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { transactor } from '#server/kernel/transaction.ts'
import { findStanding, replaceDraft } from '#server/modules/practices/drafts.repository.ts'
import { saveDraftPart, startPractice, submitPractice } from '#server/modules/practices/index.ts'
import { findRevisionContent } from '#server/modules/practices/practices.repository.ts'
import { makeContent } from '#test/support/make.ts'
import { addOrganisation, addPerson } from '#test/support/sign-in.ts'
import { testDatabase } from '#test/support/test-database.ts'

const { db } = testDatabase('taxonomy')
const deps = { db, transact: transactor(db, []) }

async function aDraft(): Promise<{ lead: Viewer; practiceId: PracticeId }> {
  const organisationId = await addOrganisation(db)
  const memberships = [{ organisationId, role: 'lead' as const }]
  const lead = { ...VISITOR, personId: await addPerson(db, { memberships }), memberships }
  const { id } = await startPractice(deps, lead, { publisherId: organisationId, language: 'en' })
  await deps.transact((tx) => replaceDraft(tx, id, partsOf(makeContent()), lead.personId))
  return { lead, practiceId: id }
}

test('a translation is fresh until its original is written again', async () => {
  const { lead, practiceId } = await aDraft()
  const save = (part: string, value: unknown, version: number) =>
    saveDraftPart(deps, lead, { practiceId, part, value, version })
  const submit = async () => {
    const { version } = (await findStanding(db, practiceId))!
    const { revision } = await submitPractice(deps, lead, { practiceId, version })
    const { content, changedIn } = (await findRevisionContent(db, practiceId, revision))!
    return { madeFrom: content.translations[0]?.madeFrom, changedIn: changedIn['title'] }
  }
  const translation = { language: 'fr', part: 'title', text: 'Des bacs sur la place', state: 'human' }

  await save('translation:fr:title', translation, 0)
  expect(await submit()).toEqual({ madeFrom: 1, changedIn: 1 })

  await save('title', 'Planters and benches on the market square', 1)
  expect(await submit()).toEqual({ madeFrom: 1, changedIn: 2 })

  await save('translation:fr:title', { ...translation, text: 'Des bacs et des bancs' }, 1)
  expect(await submit()).toEqual({ madeFrom: 3, changedIn: 2 })
})
