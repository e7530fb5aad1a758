export type { Auth } from './auth.ts'
export { openAuth } from './open-auth.ts'
export { changePassword, changeProfile, revokeSession, signOutEverywhere } from './change-account.ts'
export { askForOrganisation, decideOrganisation, organisationFields } from './ask-for-organisation.ts'
export { getOrganisationByKey, organisationIdOf, personIdOf } from './get-organisation.ts'
export { acceptInvitation, invite, takeBackInvitation } from './invite.ts'
export { askToJoin, decideJoining } from './join-organisation.ts'
export {
  appoint,
  changeMember,
  leaveOrganisation,
  OFFICES,
  setNetworkMembership,
  setProject,
} from './manage-members.ts'
export { limitAsking, limitAttempts } from './limit-attempts.ts'
export { askForLink, MAIL_LINK, mailLink, makeSignInLink } from './mail-link.ts'
export { ensureOrganisations, findOrganisation, getEditorsId } from './organisations.repository.ts'
export { addVouchedPerson, findPerson, findPersonByEmail, hasAdministrator } from './people.repository.ts'
export { endSession, prolongSession, SESSION_DAYS } from './sessions.repository.ts'
export { confirmAddress, setNewPassword, signIn, signUp, useLink } from './sign-in.ts'
export type { From } from './sign-in.ts'
export { findSession, findViewer } from './viewers.repository.ts'
export type { Session } from './viewers.repository.ts'
export { listLeads, listOrganisations } from './leads.repository.ts'
export type { OrganisationDetails } from './standing.repository.ts'
