import type { SourceFile } from '../house.ts'
import { moduleOf } from './modules.ts'

const STATEMENT = /\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/
const WRITTEN =
  /\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+(?:only\s+)?(?:public\.)?"?([a-z_]+)/gi
const BUILT = /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(?:public\.)?([a-z_]+)/g

/** Places with statements that are no module: they know no table of a feature. */
const OTHER_HOMES = [
  'server/kernel/',
  'server/embedded/',
  'server/plugins/',
  'server/worker/',
  'server/scripts/',
]

/** Statements stand in repositories: one line for each file that has them elsewhere. */
export function strayStatements(files: SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => !isHomeOfSql(path) && STATEMENT.test(text))
    .map(({ path }) => `${path} holds SQL: move it to a *.repository.ts of its module.`)
}

function isHomeOfSql(path: string): boolean {
  return path.endsWith('.repository.ts') || OTHER_HOMES.some((home) => path.startsWith(home))
}

/** The tables that the migrations create. */
export function tablesCreated(migrations: SourceFile[]): string[] {
  return migrations.flatMap(({ text }) =>
    [...text.matchAll(/^create table (?:if not exists )?([a-z_]+)/gim)].map(([, table = '']) => table),
  )
}

/** Direction 7: each table that more than one module writes. */
export function tablesOfMany(tables: string[], files: SourceFile[]): string[] {
  return tables.flatMap((table) => {
    const writers = new Set(files.filter((file) => writes(file, table)).map(ownerOf))
    return writers.size > 1 ? [`${table} is written by ${[...writers].toSorted().join(' and ')}`] : []
  })
}

function ownerOf({ path }: SourceFile): string {
  return moduleOf(path) ?? path
}

function writes({ text }: SourceFile, table: string): boolean {
  return [...text.matchAll(WRITTEN), ...text.matchAll(BUILT)].some(([, name]) => name === table)
}
