import { OperatorError } from '../kernel/operator-error.ts'
import { runMain } from '../kernel/run-main.ts'
import { makeSignInLink } from '../modules/accounts/index.ts'
import { holdsOnlyBundled } from '../modules/practices/index.ts'
import { addDemoPeople } from './demo/people.ts'
import { addDemoPractices } from './demo/practices.ts'
import { withApp } from './with-app.ts'

/** `npm run demo`: people of each role, and practices in every state; never on a database that is in use. */
await runMain(async () => {
  await withApp(async ({ deps }) => {
    if (!(await holdsOnlyBundled(deps.db)))
      throw new OperatorError(
        'This database holds more than the bundled practices: the demonstration is for an empty one.',
      )
    const { city: _city, ...people } = await addDemoPeople(deps)
    await addDemoPractices(deps, { city: _city, ...people })
    console.log('Practices in every state are there. To sign in, once each, within 15 minutes:\n')
    for (const [role, { email }] of Object.entries(people))
      console.log(`${role.padEnd(14)} ${await makeSignInLink(deps, { email, language: 'en' })}`)
  })
})
