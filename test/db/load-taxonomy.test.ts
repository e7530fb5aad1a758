import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { transactor } from '#server/kernel/transaction.ts'
import { cities, loadTaxonomy } from '#server/modules/taxonomy/index.ts'
import { upsertCities } from '#server/modules/taxonomy/taxonomy.repository.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import { testDatabase } from '#test/support/test-database.ts'

const { db } = testDatabase()
const load = () => loadTaxonomy({ transact: transactor(db, []) })

const count = async (table: 'city' | 'concept') => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)
  return rows[0]?.n
}

test('the first start loads thesaurus and gazetteer, the second finds nothing to do', async () => {
  expect(await load()).toEqual(['thesaurus', 'gazetteer'])
  expect([await count('concept'), await count('city')]).toEqual([concepts.length, cities.length])
  expect(await load()).toEqual([])
})

test('the tables hold what the files say', async () => {
  await load()
  const { rows } = await sql<{ labels: object; broader: string | null }>`
    select labels, broader from concept where id = 'terrorism'`.execute(db)
  const terrorism = concepts.find(({ id }) => id === 'terrorism')
  expect(rows).toEqual([{ labels: terrorism?.labels, broader: terrorism?.broader }])
  const [largest] = cities
  const found = await sql`
    select id, name, names, other_names as "otherNames", country, lat, lon, population
    from city where id = ${largest?.id}`.execute(db)
  expect(found.rows).toEqual([largest])
})

test('a file that has changed is loaded again, and what it no longer names stays', async () => {
  await load()
  const [largest] = cities
  await upsertCities(db, [{ ...largest!, id: 'gone-xx', name: 'Gone' }])
  await sql`update city set name = 'Wrong' where id = ${largest?.id}`.execute(db)
  await sql`update loaded_file set digest = 'older' where name = 'gazetteer'`.execute(db)

  expect(await load()).toEqual(['gazetteer'])

  const { rows } =
    await sql`select name from city where id in (${largest?.id}, 'gone-xx') order by name`.execute(db)
  expect(rows).toEqual(
    [{ name: 'Gone' }, { name: largest?.name }].toSorted((a, b) => (a.name! < b.name! ? -1 : 1)),
  )
})
