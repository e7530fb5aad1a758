import { sql } from 'kysely'
import * as v from 'valibot'
import type { Db } from '../../kernel/database.ts'

type Server = { readonly url?: string | undefined; readonly key?: string | undefined }

const INDEX = 'relevance-baseline'
const POLL_MS = 50

/**
 * Meilisearch as it comes out of the box: the texts of every public practice in one index, no settings. By its HTTP
 * interface, so that nothing of ours stands between. Undefined where no server is configured.
 */
export async function defaultMeilisearch(db: Db, { url, key }: Server) {
  if (!url) return undefined
  const ask = async <Schema extends v.GenericSchema>(
    method: string,
    path: string,
    schema: Schema,
    body?: object,
  ) => {
    const answer = await fetch(`${url}/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    return v.parse(schema, await answer.json())
  }
  const done = async (uid: number) => {
    const task = v.object({ status: v.string() })
    while (['enqueued', 'processing'].includes((await ask('GET', `tasks/${uid}`, task)).status)) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }
  const remove = async () => done((await ask('DELETE', `indexes/${INDEX}`, enqueued)).taskUid)

  await remove()
  const texts = await publicTexts(db)
  await done((await ask('POST', `indexes/${INDEX}/documents?primaryKey=key`, enqueued, texts)).taskUid)
  return {
    search: async (q: string) => {
      const { hits } = await ask('POST', `indexes/${INDEX}/search`, found, { q, limit: 10 })
      return hits.map((hit) => hit.key)
    },
    remove,
  }
}

const enqueued = v.object({ taskUid: v.number() })
const found = v.object({ hits: v.array(v.object({ key: v.string() })) })

async function publicTexts(db: Db): Promise<object[]> {
  const { rows } = await sql<object>`
    /* relevance.publicTexts */
    select card->>'key' as key, card->'titles' as titles, card->'summaries' as summaries, texts
    from search_document where audiences & 1 <> 0 and not is_archived`.execute(db)
  return rows
}
