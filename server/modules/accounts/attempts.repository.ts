import { sql } from 'kysely'
import type { Db } from '#server/kernel/database.ts'

/** Counts one more attempt in each bucket, and answers with the counts, all in one atomic statement. */
export async function countAttempts(
  db: Db,
  buckets: readonly string[],
  windowSeconds: number,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ bucket: string; count: number }>`
    /* accounts.countAttempts */
    insert into attempt (bucket, since, count)
    select bucket, now(), 1 from unnest(${[...buckets].toSorted()}::text[]) as b (bucket)
    on conflict (bucket) do update set
      count = case when attempt.since < now() - ${windowSeconds} * interval '1 second' then 1 else attempt.count + 1 end,
      since = case when attempt.since < now() - ${windowSeconds} * interval '1 second' then now() else attempt.since end
    returning bucket, count`.execute(db)
  return new Map(rows.map(({ bucket, count }) => [bucket, count]))
}

export async function forgetAttempts(db: Db, bucket: string): Promise<void> {
  await sql`/* accounts.forgetAttempts */ delete from attempt where bucket = ${bucket}`.execute(db)
}

/** Forgets attempts that count for nothing any more, and links and sessions that open nothing any more. */
export async function deleteOutdated(db: Db): Promise<void> {
  await sql`
    /* accounts.deleteOutdated */
    with attempts as (delete from attempt where since < now() - interval '1 day'),
      links as (delete from verification where expires_at < now())
    delete from session where expires_at < now()`.execute(db)
}
