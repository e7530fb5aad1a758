import type { OrganisationId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import { getPracticesByIds } from '../practices/index.ts'
import type { ReadablePractice } from '../practices/index.ts'
import { listCompiledAboutCityOf } from './city-cases.repository.ts'

/** What the editors compiled about the city of an organisation, and how its request to take it over stands. */
export type CityCase = {
  readable: ReadablePractice
  organisation: { id: OrganisationId; name: string }
  askedAt: Date | null
  refusedAt: Date | null
  refusal: string | null
}

/** The compiled practices about the cities that the viewer leads: those that they may ask to take over. */
export async function listCityCases({ db }: { db: Db }, viewer: Viewer): Promise<CityCase[]> {
  const led = viewer.memberships.filter(({ role }) => role === 'lead').map((each) => each.organisationId)
  const rows = led.length > 0 ? await listCompiledAboutCityOf(db, led) : []
  const ids = [...new Set(rows.map(({ practiceId }) => practiceId))]
  const found = await getPracticesByIds({ db }, viewer, ids)
  const practices = new Map<PracticeId, ReadablePractice | undefined>(ids.map((id, at) => [id, found[at]]))
  return rows.flatMap(({ practiceId, ...standing }) => {
    const readable = practices.get(practiceId)
    return readable ? [{ readable, ...standing }] : []
  })
}
