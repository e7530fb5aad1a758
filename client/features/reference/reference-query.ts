import type { InterfaceLanguage } from '#shared/languages.ts'
import {
  CityPageDocument,
  ConceptPageDocument,
  ConceptsPageDocument,
  OrganisationPageDocument,
  StandardPageDocument,
  StandardsPageDocument,
} from '../../gql/reference.ts'
import { operationQuery } from '../../lib/query.ts'

export function conceptsQuery(language: InterfaceLanguage) {
  return operationQuery('ConceptsPage', ConceptsPageDocument, { language })
}

export function conceptQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('ConceptPage', ConceptPageDocument, { language, key })
}

export function standardsQuery(language: InterfaceLanguage) {
  return operationQuery('StandardsPage', StandardsPageDocument, { language })
}

export function standardQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('StandardPage', StandardPageDocument, { language, key })
}

export function cityQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('CityPage', CityPageDocument, { language, key })
}

export function organisationQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('OrganisationPage', OrganisationPageDocument, { language, key })
}
