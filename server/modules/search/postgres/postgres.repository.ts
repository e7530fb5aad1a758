import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { FACET_NAMES } from '#shared/search/facets.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { Sort } from '#shared/search/search-params.ts'
import type { Db } from '#server/kernel/database.ts'
import { AUDIENCE_BITS } from '../audience.ts'
import type { Audience } from '../audience.ts'
import type { Card } from '../documents/card.ts'
import type { TextInLanguage } from '../documents/texts-of.ts'
import type { EngineQuery, Filters } from '../engine.ts'
import { ENOUGH, NUDGES } from '../ranking.ts'
import { inAnyPlace } from './word-groups.ts'
import type { WordGroup } from './word-groups.ts'

type Asked = Omit<EngineQuery, 'understood'> & {
  /** The weight of each word. */
  readonly words: readonly number[]
  readonly groups: readonly WordGroup[]
  /** Every alternative of every word, for the reasons of the hits on the page. */
  readonly alternatives: readonly string[]
}

export type Found = {
  readonly total: number
  readonly hits: readonly {
    card: Card
    texts: TextInLanguage[]
    held: number[]
    gains: number[]
    isArchived: boolean
  }[]
  /** How many of what was found have each combination of values, by its id. */
  readonly valueIds: readonly number[]
  readonly valueCounts: readonly number[]
  /** How rare each asked word is; null where nothing holds it. */
  readonly rarities: readonly (number | null)[]
}

/** Finds, ranks, filters and counts in one statement. */
export async function findDocuments(db: Db, asked: Asked): Promise<Found> {
  const filtered = FACET_NAMES.filter((facet) => asked.filters[facet]?.length)
  const { rows } = await sql<Found>`
    /* search.findDocuments */
    with ${asked.words.length > 0 ? scoredByWords(asked) : scoredWithoutWords(asked)},
    matched as materialized (
      select d.id, d.facets, d.published_at, d.completeness, ${distance(asked)} as distance, ${fails(filtered, asked.filters)} as fails,
        s.score * (1 + ${NUDGES.language}::float * (${asked.language}::text = any(d.languages))::int
          + ${NUDGES.completeness}::float * d.completeness / 100
          + ${NUDGES.evidence}::float * d.evidence / 5) as score
      from scored s join search_document d on d.id = s.id
      where s.words >= (select least from enough) and ${isInArea(asked)}),
    page as (
      select id, row_number() over (order by ${ORDERS[asked.sort]}) as place
      from matched where fails = 0 order by place limit ${asked.limit} offset ${asked.offset})
    select
      (select count(*)::int from matched where fails = 0) as total,
      (select coalesce(json_agg(h order by h.place), '[]') from (
        select p.place, d.card, d.texts, d.is_archived as "isArchived", ${gainsOf(asked)} as gains, array(
          select a.place::int - 1 from unnest(${asked.alternatives}::text[]) with ordinality as a (query, place)
          where d.words @@ a.query::tsquery) as held
        from page p join search_document d on d.id = p.id
          ${asked.words.length > 0 ? sql`join found f on f.id = p.id` : sql``}) h) as hits,
      counted.ids as "valueIds", counted.counts as "valueCounts", weight.rarities
    from weight, (
      select coalesce(array_agg(id), '{}') as ids, coalesce(array_agg(practices::int), '{}') as counts
      from (${counts(filtered)}) c) counted`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A statement without a source has always one row.')
  return row
}

const ORDERS: Record<Sort, RawBuilder<unknown>> = {
  relevance: sql`score desc, published_at desc, id`,
  newest: sql`published_at desc, id`,
  'most-complete': sql`completeness desc, score desc, published_at desc, id`,
  nearest: sql`distance, published_at desc, id`,
}

const cityOfDocument = sql`d.facets[${sql.lit(FACET_NAMES.indexOf('city') + 1)}]`

/** What grows with the way from the named city to that of a practice: the square of half the chord between them. */
function distance({ sort, near }: Asked) {
  if (sort !== 'nearest' || !near) return sql`null::float`
  return sql`(
    select power(sin(radians(c.lat - ${near.lat}::float) / 2), 2)
      + cos(radians(${near.lat}::float)) * cos(radians(c.lat)) * power(sin(radians(c.lon - ${near.lon}::float) / 2), 2)
    from search_values v join city c on c.id = v.values[1] where v.id = ${cityOfDocument})`
}

function isInArea({ area }: Asked) {
  if (!area) return sql`true`
  return sql`${cityOfDocument} in (
    select v.id from search_values v join city c on c.id = v.values[1]
    where v.facet = 'city' and c.lon between ${area.west}::float and ${area.east}::float
      and c.lat between ${area.south}::float and ${area.north}::float)`
}

const readBy = ({ audience, withArchived = false }: Asked) =>
  sql`audiences & ${AUDIENCE_BITS[audience]}::int <> 0 and (not is_archived or ${withArchived}::boolean)`

/**
 * How rare each word is, and what each practice that holds one of them gains: a column a word, so that what the index
 * says is gone through once.
 */
function scoredByWords(asked: Asked) {
  const words = asked.words.map((weight, word) => ({
    weight,
    word: sql.lit(word),
    gain: sql.ref(`gain${word}`),
    rarity: sql.ref(`rarity${word}`),
  }))
  const each = (part: (word: (typeof words)[number]) => RawBuilder<unknown>, between: RawBuilder<unknown>) =>
    sql.join(words.map(part), between)
  const [comma, plus] = [sql`, `, sql` + `]
  return sql`
    asked as materialized (
      select word, gain, query::tsquery as query
      from jsonb_to_recordset(${JSON.stringify(asked.groups)}::jsonb) as a (word int, gain float, query text)),
    found as materialized (
      select d.id, ${each(({ word, gain }) => sql`max(a.gain) filter (where a.word = ${word}) as ${gain}`, comma)}
      from asked a join search_document d on d.words @@ a.query
      where ${readBy(asked)}
      group by d.id),
    everything as materialized (${about(asked)}),
    weight as materialized (
      select ${each(({ rarity }) => rarity, comma)},
        array[${each(({ rarity }) => rarity, comma)}] as rarities
      from (
        select ${each(
          ({ weight, gain, rarity }) =>
            sql`${weight}::float * ln(1 + (select documents from everything) / sum(${gain})) as ${rarity}`,
          comma,
        )}
        from found) rare),
    scored as materialized (
      select id, ${each(({ gain }) => sql`(${gain} is not null)::int`, plus)} as words,
        (${each(({ gain, rarity }) => sql`coalesce(${gain} * ${rarity}, 0)`, plus)})
        * (${each(({ gain, rarity }) => sql`case when ${gain} is null then 0 else ${rarity} end`, plus)})
        / (${each(({ rarity }) => sql`coalesce(${rarity}, 0)`, plus)}) as score
      from found, weight),
    enough as (
      select coalesce(max(words), 1) as least from (
        select words, sum(count(*)) over (order by words desc) as practices from scored group by words) l
      where practices >= ${ENOUGH})`
}

/** What a hit gains by each word. */
function gainsOf({ words }: Asked) {
  const gains = words.map((_weight, word) => sql`coalesce(f.${sql.ref(`gain${word}`)}, 0)`)
  return sql`array[${sql.join(gains)}]::float[]`
}

/** How many practices there are: as Postgres last counted them, and counted where they are so few that it matters. */
function about(asked: Asked) {
  return sql`
    select case when reltuples >= ${MANY}::float then reltuples::float
      else (select count(*)::float from search_document where ${readBy(asked)}) end as documents
    from pg_class where oid = 'search_document'::regclass`
}

const MANY = 2_000

function scoredWithoutWords(asked: Asked) {
  return sql`
    weight as (select array[]::float[] as rarities),
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
    select id, sum(practices) as practices from (
      select value_id as id, count(*) as practices from matched, unnest(facets) as value_id where fails = 0 group by 1
      ${sql.join(disregarding, sql` `)}) g
    where id <> 0 group by id`
}

/** The values that some ids stand for: they never change. */
export async function findValueSets(
  db: Db,
  ids: readonly number[],
): Promise<{ id: number; facet: FacetName; values: string[] }[]> {
  const { rows } = await sql<{ id: number; facet: FacetName; values: string[] }>`
    /* search.findValueSets */
    select id, facet, values from search_values where id = any(${ids}::int[])`.execute(db)
  return rows
}

/** The card of a practice as an audience reads it. */
export async function findCard(db: Db, audience: Audience, key: string): Promise<Card | undefined> {
  const { rows } = await sql<{ card: Card }>`
    /* search.findCard */
    select d.card from practice p join search_document d on d.practice_id = p.id
    where p.key = ${key} and d.audiences & ${AUDIENCE_BITS[audience]}::int <> 0`.execute(db)
  return rows[0]?.card
}

/** In how many practices each of these lexemes stands, wherever. */
export async function countLexemes(
  db: Db,
  audience: Audience,
  lexemes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const asked = lexemes.map((lexeme) => inAnyPlace(lexeme))
  const { rows } = await sql<{ place: number; practices: number }>`
    /* search.countLexemes */
    select a.place::int, count(*)::int as practices
    from unnest(${asked}::text[]) with ordinality as a (query, place)
    join search_document d on d.words @@ a.query::tsquery
    where d.audiences & ${AUDIENCE_BITS[audience]}::int <> 0 and not d.is_archived
    group by 1`.execute(db)
  return new Map(rows.map(({ place, practices }) => [lexemes[place - 1] ?? '', practices]))
}
