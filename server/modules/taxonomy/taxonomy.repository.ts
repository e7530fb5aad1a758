import { sql } from 'kysely'
import type { Concept } from '#shared/thesaurus/concept.ts'
import type { Db } from '#server/kernel/database.ts'
import type { City } from './gazetteer.ts'

/** The digest of the file as it was last loaded, or undefined. */
export async function findLoadedDigest(db: Db, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ digest: string }>`
    /* taxonomy.findLoadedDigest */
    select digest from loaded_file where name = ${name}`.execute(db)
  return rows[0]?.digest
}

export async function setLoadedDigest(db: Db, name: string, digest: string): Promise<void> {
  await sql`
    /* taxonomy.setLoadedDigest */
    insert into loaded_file (name, digest) values (${name}, ${digest})
    on conflict (name) do update set digest = excluded.digest, loaded_at = now()`.execute(db)
}

/** Adds and changes; what is no longer in the list stays, because practices may speak of it. */
export async function upsertConcepts(db: Db, concepts: readonly Concept[]): Promise<void> {
  await sql`
    /* taxonomy.upsertConcepts */
    insert into concept (id, scheme, broader, labels, synonyms)
    select id, scheme, broader, labels, synonyms
    from jsonb_to_recordset(${JSON.stringify(concepts)}::jsonb)
      as given (id text, scheme text, broader text, labels jsonb, synonyms jsonb)
    on conflict (id) do update set
      scheme = excluded.scheme, broader = excluded.broader, labels = excluded.labels, synonyms = excluded.synonyms
    `.execute(db)
}

/** Adds and changes; what is no longer in the list stays, because practices may lie there. */
export async function upsertCities(db: Db, cities: readonly City[]): Promise<void> {
  await sql`
    /* taxonomy.upsertCities */
    insert into city (id, name, names, other_names, country, lat, lon, population)
    select id, name, names, "otherNames", country, lat, lon, population
    from jsonb_to_recordset(${JSON.stringify(cities)}::jsonb)
      as given (id text, name text, names jsonb, "otherNames" text[], country text,
        lat double precision, lon double precision, population integer)
    on conflict (id) do update set
      name = excluded.name, names = excluded.names, other_names = excluded.other_names,
      country = excluded.country, lat = excluded.lat, lon = excluded.lon, population = excluded.population
    `.execute(db)
}
