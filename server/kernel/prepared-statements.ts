import type { PostgresPool } from 'kysely'
import type { Pool, PoolClient, QueryResult } from 'pg'

/**
 * A statement with this behind its name is planned once a connection, not once a call: for those that come all the
 * time, and whose best plan does not depend on what is asked. Planning takes longer than finding a practice by its key.
 */
const MARK = '/* prepared */'

/** Each keeps its plan in every connection; a statement that is put together of parts has many texts. */
const MOST = 200

const names = new Map<string, string>()

/** A pool whose connections remember how they have planned such statements. */
export function preparing(pool: Pool): PostgresPool {
  const clients = new WeakMap<PoolClient, PoolClient>()
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? preparingClient(client)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

/**
 * Asked with a callback: behind the promises that pg makes by itself, a quarter of what each request needs outlives it,
 * and cleaning up takes six times as long.
 */
function preparingClient(client: PoolClient): PoolClient {
  const query = async (text: string, values: unknown[]) =>
    new Promise<QueryResult>((resolve, reject) => {
      client.query({ text, values, name: nameOf(text) }, (error, result) => {
        if (error) reject(error)
        else resolve(result)
      })
    })
  return new Proxy(client, {
    get: (target, name): unknown => (name === 'query' ? query : Reflect.get(target, name)),
  })
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST || !text.includes(MARK)) return known
  const name = `prepared_${names.size}`
  names.set(text, name)
  return name
}
