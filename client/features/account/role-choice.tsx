import { ROLES } from '#shared/access/viewer.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { useNames, useWords } from '../../lib/words.tsx'

/** The role that somebody is to have, in a form of one line. `about` is the person, for listeners. */
export function RoleChoice({ chosen, about }: { chosen: string; about: string }) {
  const t = useWords()
  const nameOf = useNames()
  return (
    <select name="role" defaultValue={chosen} aria-label={`${t('account.role.label')}: ${about}`}>
      {ROLES.map((each) => (
        <option key={each} value={each}>
          {nameOf('account.role', enumNameOf(each))}
        </option>
      ))}
    </select>
  )
}
