import { useSuspenseQuery } from '@tanstack/react-query'
import type { ProfileFragment, SimilarCityFragment } from '../../gql/reference.ts'
import { countryName } from '../../lib/country-names.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Profiled } from './profile-view.tsx'
import { cityQuery, organisationQuery } from './reference-query.ts'

type Found = { of: Profiled; profile: ProfileFragment }
type FoundCity = Found & { similar: readonly SimilarCityFragment[] }

/** A city with what is published about it. */
export function useCity(key: string): FoundCity | undefined {
  const t = useWords()
  const language = useLanguage()
  const { city, profile, similar } = useSuspenseQuery(cityQuery(language, key)).data
  if (!city || !profile) return undefined
  const { name, country, population } = city
  const facts = [
    countryName(language, country),
    ...(population ? [t('reference.population', { count: population })] : []),
  ]
  return { of: { kind: 'cities', key: city.key, name, facts }, profile, similar }
}

/** An organisation with what it publishes. */
export function useOrganisation(key: string): Found | undefined {
  const language = useLanguage()
  const { organisation, profile } = useSuspenseQuery(organisationQuery(language, key)).data
  if (!organisation || !profile) return undefined
  const { name, country } = organisation
  const facts = country ? [countryName(language, country)] : []
  return { of: { kind: 'organisations', key: organisation.key, name, facts }, profile }
}
