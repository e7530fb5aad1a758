import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { parse, Source } from 'graphql'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { documentOf } from '../graphql/schema.ts'
import { allSdl } from '../graphql/sdl.ts'
import { WORDS } from '../graphql/words.ts'
import { runMain } from '../kernel/run-main.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const HEADER = '// Made by `npm run generate` from the schema: not to be edited.\n'
const COMMON = { useTypeImports: true, immutableTypes: true, strictScalars: true, enumsAsTypes: true }

const schema = documentOf(allSdl())

/** Writes the types of resolvers for the server, and the operations of the client as typed texts, by feature. */
await runMain(async () => {
  writeFileSync(`${ROOT}server/graphql/generated.ts`, HEADER + (await resolverTypes()))
  for (const [feature, sources] of operationsByFeature()) {
    writeFileSync(`${ROOT}client/gql/${feature}.ts`, HEADER + (await clientOperations(sources)))
  }
})

/** What each resolver gets and gives: the words of `shared` for enums, the models of the modules for types. */
async function resolverTypes(): Promise<string> {
  const types = await codegen({
    schema,
    documents: [],
    filename: 'generated.ts',
    config: {
      ...COMMON,
      scalars: { ID: 'string', DateTime: 'Date', JSON: 'unknown' },
      enumValues: wordsByEnum(),
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null',
      contextType: './context.ts#GraphQLContext',
      mappers: models(),
      makeResolverTypeCallable: true,
      resolversNonOptionalTypename: { unionMember: true },
    },
    pluginMap: { typescript, typescriptResolvers },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  })
  // Where enums have words of their own, the library forgets to say so of what resolvers give.
  return types.replaceAll(/^ {2}(\w+): null;$/gm, '  $1: $1;')
}

/** A file for each feature: the pages of one feature do not load the operations of all. */
function operationsByFeature(): Map<string, Source[]> {
  return Map.groupBy(sourcesIn('client/features/*/*.graphql'), ({ name }) => name.split('/')[2] ?? '')
}

/** What crosses the wire: enum names, moments as text, and each operation as the text that is sent. */
function clientOperations(sources: readonly Source[]): Promise<string> {
  return codegen({
    schema,
    documents: sources.map((source) => ({ location: source.name, document: parse(source) })),
    filename: 'generated.ts',
    config: {
      ...COMMON,
      scalars: { ID: 'string', DateTime: 'string', JSON: 'unknown' },
      documentMode: 'string',
      pureMagicComment: true,
    },
    pluginMap: { typescriptOperations, typedDocumentNode },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  })
}

function wordsByEnum() {
  return Object.fromEntries(
    Object.entries(WORDS).map(([name, words]) => [
      name,
      Object.fromEntries(words.map((word) => [enumNameOf(word), word])),
    ]),
  )
}

/** Each type that a module exports from its `….models.ts` is what resolvers hold for the type of that name. */
function models(): Record<string, string> {
  return Object.fromEntries(
    sourcesIn('server/modules/*/*.models.ts').flatMap(({ name, body }) =>
      [...body.matchAll(/^export type (\w+)/gm)].map(([, type = '']) => [
        type,
        `../${name.replace('server/', '')}#${type} as ${type}Model`,
      ]),
    ),
  )
}

function sourcesIn(pattern: string): Source[] {
  const paths = globSync(pattern, { cwd: ROOT }).toSorted()
  return paths.map((path) => new Source(readFileSync(ROOT + path, 'utf8'), path))
}
