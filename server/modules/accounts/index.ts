export { ensureOrganisations, findOrganisation, getEditorsId } from './organisations.repository.ts'
export type { NamedOrganisation } from './organisations.repository.ts'
