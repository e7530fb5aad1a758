import { PREFIXES } from './describe-thesaurus.ts'
import type { Resource, Statement } from './describe-thesaurus.ts'

/** Resources as Turtle (W3C, RDF 1.1). */
export function writeTurtle(resources: readonly Resource[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`)
  const blocks = resources.map(
    ({ iri, type, statements }) =>
      `<${iri}> a ${type}${statements.map((one) => ` ;\n  ${one.property} ${objectOf(one)}`).join('')} .`,
  )
  return `${[...prefixes, '', ...blocks].join('\n')}\n`
}

/** The escapes of JSON are among those of Turtle. */
function objectOf({ object }: Statement): string {
  if ('iri' in object) return `<${object.iri}>`
  return JSON.stringify(object.text) + (object.language ? `@${object.language}` : '')
}

/** The same as JSON-LD 1.1. */
export function writeJsonLd(resources: readonly Resource[]): string {
  const graph = resources.map(({ iri, type, statements }) => {
    const properties = Map.groupBy(statements, ({ property }) => property)
    return {
      '@id': iri,
      '@type': type,
      ...Object.fromEntries(
        Array.from(properties, ([property, own]) => [property, own.map(({ object }) => valueOf(object))]),
      ),
    }
  })
  return JSON.stringify({ '@context': PREFIXES, '@graph': graph })
}

function valueOf(object: Statement['object']) {
  if ('iri' in object) return { '@id': object.iri }
  return { '@value': object.text, ...(object.language && { '@language': object.language }) }
}
