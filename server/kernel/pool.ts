import pg, { type PoolConfig } from 'pg'

type Limits = { readonly statementTimeoutMs: number }

/** How every connection of ours behaves, in the server, its worker, the scripts and the tests. */
export function poolOptions(databaseUrl: string, { statementTimeoutMs }: Limits): PoolConfig {
  return {
    connectionString: databaseUrl,
    application_name: 'parvis',
    max: 12,
    connectionTimeoutMillis: 5_000,
    // What runs away holds a connection from everybody else.
    statement_timeout: statementTimeoutMs,
    types: typesOfOurs(),
  }
}

/** A date without an hour stays text: as a `Date` it would be another day in another time zone. */
function typesOfOurs() {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.DATE, (text) => text)
  return types
}
