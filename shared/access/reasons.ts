/**
 * Why a policy says no: words that the interface has a sentence for in each of its languages, and the English
 * sentence that the API sends along.
 */
export const REASONS = {
  'not-signed-in': 'Sign in first.',
  'not-public': 'This practice is not public.',
  'not-an-author': 'Only contributors and leads of the publisher write here.',
  'not-a-lead': 'Only a lead of the publisher sends, confirms or takes back.',
  'not-a-moderator': 'Only moderators do this.',
  'not-an-administrator': 'Only administrators do this.',
  'own-organisation': 'Nobody decides on a practice of their own organisation.',
  'own-work': 'Nobody approves what they wrote themselves.',
  'same-reader-twice': 'A second reader must be another moderator.',
  'claimed-by-another': 'Another moderator is examining this.',
  'wrong-state': 'This is not possible in the present state.',
  'draft-not-yours': 'Drafts are read by their authors, and by moderators once submitted.',
  'not-in-organisation': 'Only people of this organisation do this.',
  'last-lead': 'An organisation keeps at least one lead.',
  'belongs-already': 'This person belongs to the organisation already.',
  'editors-have-no-members': 'The Parvis editors have no members.',
  'has-a-lead': 'This organisation has a lead, who decides.',
  'access-taken-back': 'The access was taken back.',
  'not-invited': 'This invitation is for another address.',
} as const satisfies Record<string, string>

export type Reason = keyof typeof REASONS
