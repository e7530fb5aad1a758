import { toJsonSchema } from '@valibot/to-json-schema'
import { importRowSchema } from '#shared/practices/import-form.ts'

/** The form of one imported row as a JSON Schema (draft 2020-12), for editors and validators elsewhere. */
export function importFormJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(importRowSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  })
  return { title: 'A practice to be imported into Parvis', ...schema }
}
