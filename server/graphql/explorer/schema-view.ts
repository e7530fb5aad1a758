import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import type { GraphQLArgument, GraphQLNamedType, GraphQLSchema, GraphQLType } from 'graphql'
import { html, type Html } from './html.ts'

/** Every type of the schema, roots first, each a part that opens; types are links to one another. */
export function schemaView(schema: GraphQLSchema): Html {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null)
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return html`${[...roots, ...others].map(typeView)}`
}

function typeView(type: GraphQLNamedType): Html {
  return html`<details id="type-${type.name}">
    <summary><code>${type.name}</code> <span class="what">${type.description ?? ''}</span></summary>
    <dl>${membersOf(type)}</dl>
  </details>`
}

function membersOf(type: GraphQLNamedType): Html[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).map((field) =>
      member(
        html`${field.name}${argumentsView(field.args)}: ${typeLink(field.type)}`,
        field.description,
        field.args,
      ),
    )
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) =>
      member(html`${field.name}: ${typeLink(field.type)}`, field.description),
    )
  }
  if (isEnumType(type)) return type.getValues().map((value) => member(html`${value.name}`, value.description))
  if (isUnionType(type)) return type.getTypes().map((each) => member(typeLink(each), each.description))
  return []
}

type Described = { readonly name: string; readonly description?: string | null | undefined }

function member(
  signature: Html,
  description: Described['description'],
  parts: readonly Described[] = [],
): Html {
  return html`<dt><code>${signature}</code></dt>
    <dd>${description ?? ''}</dd>
    ${parts.map((part) => html`<dd><code>${part.name}</code> ${part.description ?? ''}</dd>`)}`
}

function argumentsView(given: readonly GraphQLArgument[]): Html {
  if (given.length === 0) return html``
  const written = given.map(
    ({ name, type }, index) => html`${index > 0 ? ', ' : ''}${name}: ${typeLink(type)}`,
  )
  return html`(${written})`
}

/** `[City!]!` with the name inside as a link; what GraphQL itself defines needs none. */
function typeLink(type: GraphQLType): Html {
  const named = getNamedType(type)
  if (isSpecifiedScalarType(named)) return html`${String(type)}`
  const { name } = named
  const [before = '', after = ''] = String(type).split(name)
  return html`${before}<a href="#type-${name}">${name}</a>${after}`
}
