import { sql } from 'kysely'
import type { OrganisationId, PracticeId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'

type CityCaseRow = {
  practiceId: PracticeId
  organisation: { id: OrganisationId; name: string }
  askedAt: Date | null
  refusedAt: Date | null
  refusal: string | null
}

/** Public and compiled practices whose place is the city of one of these organisations, with what was asked last. */
export async function listCompiledAboutCityOf(
  db: Db,
  organisations: readonly OrganisationId[],
): Promise<CityCaseRow[]> {
  const { rows } = await sql<CityCaseRow>`
    /* desk.listCompiledAboutCityOf */
    select p.id as "practiceId", jsonb_build_object('id', o.id, 'name', o.name) as organisation,
      asked.opened_at as "askedAt", refused.at as "refusedAt", refused.reason as refusal
    from organisation o
    join practice p on p.provenance = 'compiled' and p.public_life = 'published'
    join revision r on r.practice_id = p.id and r.number = p.published_revision
    left join desk_item asked on asked.practice_id = p.id and asked.organisation_id = o.id
      and asked.kind = 'take-over' and asked.closed_at is null
    left join lateral (
      select d.at, d.reason from desk_item i join decision d on d.item_id = i.id and d.kind = 'refuse-take-over'
      where i.practice_id = p.id and i.organisation_id = o.id order by d.at desc limit 1
    ) refused on true
    where o.id = any(${organisations}::uuid[]) and o.city_id = r.content -> 'place' ->> 'city'
    order by o.name, p.key`.execute(db)
  return rows
}
