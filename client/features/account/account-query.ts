import {
  AccountDocument,
  MyOrganisationsDocument,
  PeopleDocument,
  type AccountQuery,
  type MyOrganisationsQuery,
  type PeopleQuery,
} from '../../gql/account.ts'
import { operationQuery } from '../../lib/query.ts'

export type Account = NonNullable<AccountQuery['me']>
export type MyOrganisations = MyOrganisationsQuery
export type Organisation = NonNullable<PeopleQuery['organisation']>

export function accountQuery() {
  return operationQuery('Account', AccountDocument, {})
}

export function myOrganisationsQuery(name: string) {
  return operationQuery('MyOrganisations', MyOrganisationsDocument, { name })
}

export function peopleQuery(key: string) {
  return operationQuery('People', PeopleDocument, { key })
}
