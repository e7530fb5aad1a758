import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { FORMS, HEADINGS } from '#shared/practices/mappings/forms.ts'
import { readForm } from '#shared/practices/mappings/read-form.ts'
import { writeForm } from '#shared/practices/mappings/write-form.ts'
import { SECTION_KINDS } from '#shared/practices/template.ts'

const line = fc.oneof(
  fc.lorem({ maxCount: 6 }),
  fc.constantFrom('# A heading', '### Context', '## Budget', '- a list', '> said', 'Costs', ''),
)
const text = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').trim())
  .filter((words) => words !== '')
const content = fc.record({
  title: fc.lorem({ maxCount: 5 }),
  summary: fc.lorem({ maxCount: 12 }),
  sections: fc
    .uniqueArray(fc.record({ kind: fc.constantFrom(...SECTION_KINDS), text }), {
      selector: ({ kind }) => kind,
    })
    .map((sections) => sections),
})

describe.each(FORMS)('the form %s', (form) => {
  const order = Object.values(HEADINGS[form]).flat()

  test('has a place for each section, and only one', () => {
    expect(new Set(order)).toEqual(new Set(SECTION_KINDS))
    expect(order).toHaveLength(SECTION_KINDS.length)
  })

  test.each(INTERFACE_LANGUAGES)('gives back in %s what it was given', (language) => {
    fc.assert(
      fc.property(content, (given) => {
        const sections = order.flatMap((kind) => given.sections.filter((section) => section.kind === kind))
        const read = readForm(form, writeForm(form, given, language))
        expect(read).toEqual({ content: { ...given, sections } })
      }),
    )
  })

  test('a text that was written by hand says the same when it is written again', () => {
    const names = Object.keys(HEADINGS[form])
    const byHand = `# A square\nShort.\n${names.map((name) => `## ${name}\nWords of ${name}.`).join('\n')}\n`
    const read = readForm(form, byHand)
    if ('faults' in read) throw new Error('It could not be read.')
    expect(read.content.sections).toHaveLength(5)
    expect(readForm(form, writeForm(form, read.content, 'fr'))).toEqual(read)
  })

  test('tells on which line a heading stands that it does not have', () => {
    expect(readForm(form, '# A square\n\n## Weather\n\nRain.')).toEqual({
      faults: [{ line: 3, reason: 'unknown-heading' }],
    })
    expect(readForm(form, 'Words alone.')).toEqual({ faults: [{ line: 1, reason: 'no-title' }] })
  })
})
