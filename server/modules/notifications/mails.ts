import * as v from 'valibot'

const line = v.pipe(v.string(), v.maxLength(300))
const titled = v.object({ title: line })
const organisation = v.object({ organisation: line })
const personOf = v.object({ person: line, organisation: line })
const nothing = v.object({})

/**
 * Every mail that Parvis sends, with the shape of what its words need. A new mail is a row here and its words in each
 * file of `words/`: `subject`, `paragraphs`, and `action`, the text of its one link. Values are single lines of plain
 * text; never a comment, a finding, or a part of a practice that carries a label.
 */
export const MAILS = {
  'confirm-address': nothing,
  'address-in-use': nothing,
  'reset-password': nothing,
  'password-changed': nothing,
  'one-time-link': nothing,
  invitation: v.object({ organisation: line, by: line }),
  'join-asked': personOf,
  'join-accepted': organisation,
  'join-refused': organisation,
  'organisation-asked': v.object({ person: line, organisation: line, domain: line }),
  'organisation-granted': organisation,
  'organisation-refused': v.object({ organisation: line, reason: v.pipe(v.string(), v.maxLength(2000)) }),
  'submission-asked': v.object({ person: line, title: line }),
  'practice-decided': v.object({ title: line, reason: v.pipe(v.string(), v.maxLength(5000)) }),
  'practice-published': titled,
  'access-granted': titled,
} as const satisfies Record<string, v.ObjectSchema<v.ObjectEntries, undefined>>

export type MailName = keyof typeof MAILS
export type MailData<Name extends MailName> = v.InferInput<(typeof MAILS)[Name]>

export function isMailName(name: string): name is MailName {
  return Object.hasOwn(MAILS, name)
}
