/** The part of the library that the tests use; it brings no types. */
declare module 'graphql-schema-linter' {
  type Schema = { definition: string }
  type Rule = { readonly name: string }

  class Configuration {
    constructor(schema: Schema, options: { except?: readonly string[]; ignore?: Record<string, string[]> })
    getRules(): Rule[]
  }

  export const configuration: { Configuration: typeof Configuration }
  export const validator: {
    validateSchemaDefinition(
      schema: Schema,
      rules: Rule[],
      configuration: Configuration,
    ): { ruleName: string; message: string }[]
  }
}
