import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { FACET_NAMES } from '#shared/search/facets.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { Sort } from '#shared/search/search-params.ts'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from '../audience.ts'
import type { Card } from '../documents/card.ts'
import type { TextInLanguage } from '../documents/texts-of.ts'
import type { EngineQuery, Filters } from '../engine.ts'
import { ENOUGH, NUDGES } from '../ranking.ts'
import type { WordGroup } from './word-groups.ts'

type Asked = Omit<EngineQuery, 'understood'> & {
  readonly groups: readonly WordGroup[]
  /** Every alternative of every word, for the reasons of the hits on the page. */
  readonly alternatives: readonly string[]
}

export type Found = {
  readonly total: number
  readonly hits: readonly { card: Card; texts: TextInLanguage[]; held: number[] }[]
  readonly counts: readonly { facet: FacetName; value: string; count: number }[]
  readonly rarities: Readonly<Record<string, number>>
}

type Row = { total: number; hits: Found['hits']; counts: Found['counts']; rarities: Found['rarities'] }

/** Finds, ranks, filters and counts in one statement. */
export async function findDocuments(db: Db, asked: Asked): Promise<Found> {
  const filtered = FACET_NAMES.filter((facet) => asked.filters[facet]?.length)
  const { rows } = await sql<Row>`
    /* search.findDocuments */
    with ${asked.groups.length > 0 ? scoredByWords(asked) : scoredWithoutWords(asked)},
    matched as materialized (
      select d.id, d.facets, d.published_at, d.completeness, ${fails(filtered, asked.filters)} as fails,
        s.score * (1 + ${NUDGES.language}::float * (${asked.language}::text = any(d.languages))::int
          + ${NUDGES.completeness}::float * d.completeness / 100
          + ${NUDGES.evidence}::float * d.evidence / 5) as score
      from scored s join search_document d on d.id = s.id
      where s.words >= (select least from enough)),
    page as (
      select id, row_number() over (order by ${ORDERS[asked.sort]}) as place
      from matched where fails = 0 order by place limit ${asked.limit} offset ${asked.offset})
    select
      (select count(*)::int from matched where fails = 0) as total,
      (select coalesce(json_agg(h order by h.place), '[]') from (
        select p.place, d.card, d.texts, array(
          select a.place::int - 1 from unnest(${asked.alternatives}::text[]) with ordinality as a (query, place)
          where d.words @@ a.query::tsquery) as held
        from page p join search_document d on d.id = p.id) h) as hits,
      (select coalesce(json_agg(c), '[]') from (${counts(filtered)}) c) as counts,
      (select coalesce(json_object_agg(word, rarity), '{}') from weight) as rarities`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A statement without a source has always one row.')
  return row
}

const ORDERS: Record<Sort, RawBuilder<unknown>> = {
  relevance: sql`score desc, published_at desc, id`,
  newest: sql`published_at desc, id`,
  'most-complete': sql`completeness desc, score desc, published_at desc, id`,
}

const readBy = ({ audience }: Asked) =>
  sql`audiences & ${AUDIENCE_BITS[audience]}::int <> 0 and not is_archived`

/** How rare each word is, and what each practice that holds one of them gains. */
function scoredByWords(asked: Asked) {
  return sql`
    asked as materialized (
      select word, weight, gain, query::tsquery as query
      from jsonb_to_recordset(${JSON.stringify(asked.groups)}::jsonb) as a (word int, weight float, gain float, query text)),
    found as materialized (
      select a.word, min(a.weight) as weight, d.id, max(a.gain) as gain
      from asked a join search_document d on d.words @@ a.query
      where ${readBy(asked)}
      group by a.word, d.id),
    everything as (select count(*)::float as documents from search_document where ${readBy(asked)}),
    weight as materialized (
      select word, min(weight) * ln(1 + (select documents from everything) / sum(gain)) as rarity from found group by word),
    scored as materialized (
      select f.id, count(*) as words,
        sum(f.gain * w.rarity) * sum(w.rarity) / (select sum(rarity) from weight) as score
      from found f join weight w on w.word = f.word group by f.id),
    enough as (
      select coalesce(max(words), 1) as least from (
        select words, sum(count(*)) over (order by words desc) as practices from scored group by words) l
      where practices >= ${ENOUGH})`
}

function scoredWithoutWords(asked: Asked) {
  return sql`
    weight as (select null::int as word, null::float as rarity where false),
    scored as (select id, 0 as words, 1::float as score from search_document where ${readBy(asked)}),
    enough as (select 0 as least)`
}

/** One bit for each facet whose chosen values a practice has none of: its counts disregard exactly that bit. */
function fails(filtered: readonly FacetName[], filters: Filters) {
  const bits = filtered.map(
    (facet, bit) => sql`
      case when d.facets[${sql.lit(FACET_NAMES.indexOf(facet) + 1)}] in (
        select id from search_values where facet = ${facet} and values && ${filters[facet] ?? []}::text[])
      then 0 else ${sql.lit(2 ** bit)} end`,
  )
  return bits.length > 0 ? sql.join(bits, sql` + `) : sql`0`
}

/** All facets of what was found, in one go; those with chosen values again, disregarding these. */
function counts(filtered: readonly FacetName[]) {
  const disregarding = filtered.map(
    (facet, bit) => sql`
      union all
      select facets[${sql.lit(FACET_NAMES.indexOf(facet) + 1)}] as id, count(*) as practices
      from matched where fails = ${sql.lit(2 ** bit)} group by 1`,
  )
  return sql`
    select v.facet, value, sum(practices)::int as count
    from (
      select value_id as id, count(*) as practices from matched, unnest(facets) as value_id where fails = 0 group by 1
      ${sql.join(disregarding, sql` `)}) g
    join search_values v on v.id = g.id cross join unnest(v.values) as value
    group by v.facet, value`
}
