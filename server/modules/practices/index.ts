export { importPractices } from './import/import-practices.ts'
export type { ImportOptions, ImportReport } from './import/import-practices.ts'
export { importFormJsonSchema } from './import/json-schema.ts'
export { loadBundledPractices } from './import/bundled-practices.ts'
export { readRows } from './import/read-rows.ts'
export { erasePart } from './erase-part.ts'
export { canBeHidden } from './hidden-parts.ts'
export { listPublicChanges } from './list-public-changes.ts'
export type { PublicChange } from './list-public-changes.ts'
export { getRevision } from './get-revision.ts'
export { getPractice, getPracticesByIds, getPracticesForEach } from './get-practice.ts'
export type { ReadablePractice } from './get-practice.ts'
export type { ProjectedPractice } from './project-practice.ts'
export { archivePractice, confirmPractice, restorePractice, withdrawPractice } from './change-public-life.ts'
export { compareRevisions } from './compare-revisions.ts'
export type { FieldDifference } from './compare-revisions.ts'
export { assertVersion, lockAllowed, moved } from './change-candidate.ts'
export { addAttachment, openForAttachments } from './add-attachment.ts'
export { mayReadAttachment } from './may-read-attachment.ts'
export { answerCheck } from './checks/answer-check.ts'
export type { SelfCheck } from './checks/checks.models.ts'
export { getRevisionCheck } from './checks/get-revision-check.ts'
export { grantAccess, takeBackAccess } from './grant-access.ts'
export { discardDraft } from './discard-draft.ts'
export { addEvent, findStanding, lockPractice, setStanding } from './drafts.repository.ts'
export type { LockedPractice } from './drafts.repository.ts'
export { isAuthor, isLead, mayReadRevisions } from './practices.policy.ts'
export { publicMoved, publishCandidate } from './publish-revision.ts'
export { reasonOf } from './reason-of.ts'
export { recallPractice } from './recall-practice.ts'
export { saveDraftPart } from './save-draft-part.ts'
export { saveDraftParts } from './save-draft-parts.ts'
export { askToSubmit } from './ask-to-submit.ts'
export type { Draft } from './drafts.models.ts'
export { getDraft, presentParts } from './get-draft.ts'
export { startPractice } from './start-practice.ts'
export { startRevision } from './start-revision.ts'
export { storeRevision } from './store-revision.ts'
export { submitPractice } from './submit-practice.ts'
export {
  addMask,
  changePublisher,
  carryToDraft,
  earlierLabels,
  hasPublishedBefore,
  isShown,
  listClaimStates,
  listDraftWriters,
  listRevisionOrigins,
  setClaimState,
} from './revisions.repository.ts'
export type { RevisionOrigin } from './revisions.repository.ts'
export { listHideableParts } from './list-hideable-parts.ts'
export { findRevisionContent, findTitle, holdsOnlyBundled, listPublicIdsOf } from './practices.repository.ts'
