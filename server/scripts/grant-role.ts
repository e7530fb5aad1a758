import { OperatorError } from '../kernel/operator-error.ts'
import { runMain } from '../kernel/run-main.ts'
import { appoint, makeSignInLink, OFFICES } from '../modules/accounts/index.ts'
import { withApp } from './with-app.ts'

const USAGE = `Usage: npm run grant-role -- EMAIL ${OFFICES.join('|')}

Makes somebody an administrator or a moderator; an account is opened where there is none.
Prints a link by which they sign in once, within 15 minutes.`

/** `npm run grant-role`: how the first administrator comes to be. */
await runMain(async () => {
  const [email = '', wanted, ...rest] = process.argv.slice(2)
  const office = OFFICES.find((each) => each === wanted)
  if (!office || rest.length > 0 || !/^[^\s@<>]+@[^\s@<>]+$/.test(email)) throw new OperatorError(USAGE)
  await withApp(async ({ deps }) => {
    await appoint(deps, { email, office })
    const link = await makeSignInLink(deps, { email, language: 'en' })
    console.log(`${email} is now ${office}. To sign in, once, within 15 minutes:\n${link}`)
  })
})
