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
  /** Every lexeme that is asked for, as it is stored: for the reasons of the hits on the page. */
  readonly sought: readonly string[]
}

export type Found = {
  readonly total: number
  readonly hits: readonly {
    card: Card
    texts: TextInLanguage[]
    /** The lexemes that it holds of those that are sought. */
    stored: string[]
    isArchived: boolean
  }[]
  /** How many of what was found have each combination of values, by its id. */
  readonly valueIds: readonly number[]
  readonly valueCounts: readonly number[]
  /** How rare each asked word is; null where nothing holds it. */
  readonly rarities: readonly (number | null)[]
}

/**
 * Finds, ranks, filters and counts in one statement. Without words, what is found is no list of its own: the page walks
 * along an index, and only what is counted is gone through.
 */
export async function findDocuments(db: Db, asked: Asked): Promise<Found> {
  const { sort, limit, offset, needs } = asked
  const { rows } = await sql<Found>`
    /* search.findDocuments */ ${isPlain(asked) ? sql`/* prepared */` : sql``}
    with ${asked.words.length > 0 ? matchedByWords(asked) : matchedWithoutWords(asked)},
    first as (
      select id, score, published_at, completeness, distance from matched where fails = 0
      order by ${ORDERS[sort]} limit ${sql.lit(limit)} offset ${sql.lit(offset)}),
    counted as ${asked.words.length > 0 ? sql`not materialized` : sql`materialized`} (
      select facets, fails from matched),
    page as (select id, row_number() over (order by ${ORDERS[sort]}) as place from first)
    select
      ${needs.total ? sql`(select count(*)::int from ${needs.counts.length > 0 ? sql`counted` : sql`matched`} where fails = 0)` : sql`0`} as total,
      (select coalesce(json_agg(h order by h.place), '[]') from (
        select p.place, d.card, d.is_archived as "isArchived",
          ${needs.texts ? sql`d.texts` : sql`'[]'::jsonb`} as texts, ${stored(asked)} as stored
        from page p join search_document d on d.id = p.id) h) as hits,
      by_value.ids as "valueIds", by_value.counts as "valueCounts", weight.rarities
    from weight, (
      select coalesce(array_agg(id), '{}') as ids, coalesce(array_agg(practices::int), '{}') as counts
      from (${counts(asked)}) c) by_value`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A statement without a source has always one row.')
  return row
}

/** The first page of everything: asked for all the time, and always in the same words. */
function isPlain({ words, filters, offset, area, near }: Asked): boolean {
  return words.length + filteredIn(filters).length + offset === 0 && !area && !near
}

function stored({ sought }: Asked) {
  if (sought.length === 0) return sql`'{}'::text[]`
  return sql`array(
    select lexeme from unnest(tsvector_to_array(d.words)) lexeme where lexeme = any(${sought}::text[]))`
}

const ORDERS: Record<Sort, RawBuilder<unknown>> = {
  relevance: sql`score desc, published_at desc, id`,
  newest: sql`published_at desc, id`,
  'most-complete': sql`completeness desc, score desc, published_at desc, id`,
  nearest: sql`distance, published_at desc, id`,
}

const cityOfDocument = sql`d.${columnOf('city')}`

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
  sql`audiences & ${sql.lit(AUDIENCE_BITS[audience])} <> 0 ${withArchived ? sql`` : sql`and not is_archived`}`

/** What decides how a practice that is found is sorted, filtered and counted. */
function matchedColumns(asked: Asked) {
  const { needs, language } = asked
  return sql`
    d.id, d.published_at, d.completeness, ${distance(asked)} as distance, ${fails(asked)} as fails,
    ${needs.counts.length > 0 ? sql`d.facets` : sql`'{}'::int[]`} as facets,
    s.score * (1 + ${NUDGES.language}::float * (${language}::text = any(d.languages))::int
      + ${NUDGES.completeness}::float * d.completeness / 100
      + ${NUDGES.evidence}::float * d.evidence / 5) as score`
}

/**
 * Each group of lexemes is a bit, and what a practice holds of them is a pattern of bits: what the index says is gone
 * through once. Patterns are few, so all else is asked of them and not of practices: what they gain by each word, how
 * rare each word is, how many words are enough, and the score. Only practices whose pattern answers enough go on.
 */
function matchedByWords(asked: Asked) {
  const { bits, columns } = bitsOf(asked.groups)
  const masks = sql.join(columns)
  const words = asked.words.map((weight, word) => ({
    weight,
    gain: sql.ref(`gain${word}`),
    rarity: sql.ref(`rarity${word}`),
    byPattern: gainOfPattern(bits.filter((bit) => bit.word === word)),
  }))
  const each = (part: (word: (typeof words)[number]) => RawBuilder<unknown>, between: RawBuilder<unknown>) =>
    sql.join(words.map(part), between)
  const [comma, plus] = [sql`, `, sql` + `]
  return sql`
    asked as materialized (
      select ${masks}, query::tsquery as query
      from jsonb_to_recordset(${JSON.stringify(bits.map(lookUp))}::jsonb)
        as a (${sql.join(columns.map((mask) => sql`${mask} bigint`))}, query text)),
    found as materialized (
      select d.id, ${sql.join(columns.map((mask) => sql`coalesce(bit_or(${mask}), 0) as ${mask}`))}
      from asked a join search_document d on d.words @@ a.query
      where ${readBy(asked)}
      group by d.id),
    everything as materialized (${about(asked)}),
    held as (
      select *, ${each(({ gain, byPattern }) => sql`${byPattern} as ${gain}`, comma)}
      from (select ${masks}, count(*)::float as documents from found group by ${masks}) p),
    answered as materialized (
      select *, ${each(({ gain }) => sql`(${gain} is not null)::int`, plus)} as words from held),
    weight as materialized (
      select *, array[${each(({ rarity }) => rarity, comma)}] as rarities
      from (
        select ${enough(words.length)} as enough, ${each(
          ({ weight, gain, rarity }) => sql`
            ${weight}::float * ln(1 + (select documents from everything) / sum(${gain} * documents)) as ${rarity}`,
          comma,
        )}
        from answered) weighed),
    scored as (
      select ${masks}, (${each(({ gain, rarity }) => sql`coalesce(${gain} * ${rarity}, 0)`, plus)})
        * (${each(({ gain, rarity }) => sql`case when ${gain} is null then 0 else ${rarity} end`, plus)})
        / (${each(({ rarity }) => sql`coalesce(${rarity}, 0)`, plus)}) as score
      from answered, weight where words >= enough),
    matched as materialized (
      select ${matchedColumns(asked)}
      from found join scored s using (${masks}) join search_document d using (id)
      where ${isInArea(asked)})`
}

/** A group with its bit: the column in which it stands, and its mask there. */
type Bit = WordGroup & { readonly column: string; readonly mask: string }

/** So many bits has a column: one less than a number of Postgres has, and it is not negative. */
const BITS = 63

function bitsOf(groups: readonly WordGroup[]): { bits: Bit[]; columns: RawBuilder<unknown>[] } {
  const bits = groups.map((group, at) => ({
    ...group,
    column: `mask${Math.floor(at / BITS)}`,
    mask: String(1n << BigInt(at % BITS)),
  }))
  return { bits, columns: [...new Set(bits.map(({ column }) => column))].map((column) => sql.ref(column)) }
}

/** A look into the index as a row; the columns that it does not name have none of its bits. */
function lookUp({ query, column, mask }: Bit): Record<string, string> {
  return { query, [column]: mask }
}

/** What a pattern gains by a word: that of its best group, which comes first; null where it has none. */
function gainOfPattern(bits: readonly Bit[]) {
  const cases = bits.map(
    ({ column, mask, gain }) => sql`when ${sql.ref(column)} & ${sql.lit(mask)} <> 0 then ${sql.lit(gain)}`,
  )
  return cases.length > 0 ? sql`(case ${sql.join(cases, sql` `)} end)::float` : sql`null::float`
}

/** How many words a practice must answer: as many as a page of practices do, if there are such. */
function enough(words: number) {
  const steps = Array.from({ length: words - 1 }, (_, fewer) => sql.lit(words - fewer)).map(
    (least) => sql`when sum(documents) filter (where words >= ${least}) >= ${sql.lit(ENOUGH)} then ${least}`,
  )
  return steps.length > 0 ? sql`case ${sql.join(steps, sql` `)} else 1 end` : sql`1`
}

/** How many practices there are: as Postgres last counted them, and counted where they are so few that it matters. */
function about(asked: Asked) {
  return sql`
    select case when reltuples >= ${MANY}::float then reltuples::float
      else (select count(*)::float from search_document where ${readBy(asked)}) end as documents
    from pg_class where oid = 'search_document'::regclass`
}

const MANY = 2_000

function matchedWithoutWords(asked: Asked) {
  return sql`
    weight as (select array[]::float[] as rarities),
    matched as not materialized (
      select ${matchedColumns(asked)}
      from search_document d, (select 1::float as score) s where ${readBy(asked)} and ${isInArea(asked)})`
}

/** One bit for each facet whose chosen values a practice has none of: its counts disregard exactly that bit. */
function fails({ filters }: Asked) {
  const bits = filteredIn(filters).map(
    (facet, bit) => sql`
      case when d.${columnOf(facet)} in (
        select id from search_values where facet = ${facet} and values && ${filters[facet] ?? []}::text[])
      then 0 else ${sql.lit(2 ** bit)} end`,
  )
  return bits.length > 0 ? sql.join(bits, sql` + `) : sql`0`
}

function filteredIn(filters: Filters): FacetName[] {
  return FACET_NAMES.filter((facet) => filters[facet]?.length)
}

function columnOf(facet: FacetName) {
  return sql`facets[${sql.lit(FACET_NAMES.indexOf(facet) + 1)}]`
}

/** The facets of what was found; each disregards its own chosen values. All of them are gone through at once. */
function counts({ filters, needs }: Asked) {
  const isAll = needs.counts.length === FACET_NAMES.length
  const bits = new Map(filteredIn(filters).map((facet, bit) => [facet, 2 ** bit]))
  const single = (facet: FacetName) => {
    const own = sql.lit(bits.get(facet) ?? 0)
    return sql`select ${columnOf(facet)} as id from counted where fails ${isAll ? sql`= ${own}` : sql`in (0, ${own})`}`
  }
  const parts = isAll
    ? [sql`select unnest(facets) as id from counted where fails = 0`, ...[...bits.keys()].map(single)]
    : needs.counts.map(single)
  if (parts.length === 0) return sql`select 0 as id, 0 as practices where false`
  return sql`
    select id, count(*) as practices from (${sql.join(parts, sql` union all `)}) v where id <> 0 group by id`
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
