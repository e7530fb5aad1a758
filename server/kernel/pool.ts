import pg, { type PoolConfig } from 'pg'

const DATE = pg.types.builtins.DATE

/** How every connection of ours behaves, in the server, its worker, the scripts and the tests. */
export function poolOptions(databaseUrl: string): PoolConfig {
  return {
    connectionString: databaseUrl,
    application_name: 'parvis',
    max: 12,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser },
  }
}

/** A date without an hour stays text: as a `Date` it would be another day in another time zone. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE) return (text: string) => text
  return pg.types.getTypeParser(oid, format)
}
