import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Dialog } from '#client/ui/dialog.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { shownPages } from '#client/ui/pagination.tsx'
import { Progress } from '#client/ui/progress.tsx'
import { Checkbox, Group, RadioGroup, SelectField } from '#client/ui/form/choice-fields.tsx'
import { ErrorSummary } from '#client/ui/form/error-summary.tsx'
import { TextArea, TextField } from '#client/ui/form/text-field.tsx'

const html = (node: ReactNode) => renderToStaticMarkup(node).replaceAll(/ class="[^"]*"/g, '')
const CHOICES = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B', hint: 'The second.' },
]

test('a field is tied to its label, its hint and its fault', () => {
  const text = html(<TextField label="Title" hint="Short" error="Too long" name="title" required />)
  const [, id] = /<label for="([^"]+)">Title/.exec(text) ?? []
  expect(id).toBeTruthy()
  expect(text).toContain(`<p id="${id}-hint">Short</p>`)
  expect(text).toContain(`<p id="${id}-error">Too long</p>`)
  expect(text).toContain(`id="${id}" aria-describedby="${id}-hint ${id}-error" aria-invalid="true"`)
  expect(text).toContain('required=""')
})

test('a field without hint and fault says nothing of either', () => {
  const text = html(<TextArea label="Summary" name="summary" defaultValue="x" />)
  expect(text).not.toMatch(/aria-describedby|aria-invalid/)
  expect(text).toContain('>x</textarea>')
})

test('a list of choices marks the chosen one', () => {
  expect(html(<SelectField label="Kind" name="kind" choices={CHOICES} defaultValue="b" />)).toContain(
    '<option value="b" selected="">B</option>',
  )
  const radios = html(<RadioGroup label="Kind" name="kind" choices={CHOICES} defaultValue="b" />)
  expect(radios).toMatch(/<input type="radio"[^>]* checked=""[^>]* value="b"/)
  expect(radios.match(/checked/g)).toHaveLength(1)
  expect(radios).toContain('<legend>Kind</legend>')
})

test('boxes of one question stand in one group that tells its fault', () => {
  const text = html(
    <Group label="Rights" error="Choose one">
      <Checkbox name="right" label="Privacy" value="privacy" />
    </Group>,
  )
  expect(text).toMatch(/<fieldset aria-describedby="([^"]+)-error"><legend>Rights<\/legend><p id="\1-error">/)
  expect(text).toMatch(/<label><input type="checkbox"[^>]*\/><span>Privacy/)
})

test('a summary of faults is an alert, and nothing where there are none', () => {
  expect(html(<ErrorSummary title="Two faults" errors={[]} />)).toBe('')
  const text = html(<ErrorSummary title="One fault" errors={[{ name: 'title', message: 'Give a title' }]} />)
  expect(text).toMatch(/^<div role="alert" tabindex="-1"><h2>One fault<\/h2>/)
})

test('a dialog is named by its heading, and its close button by words', () => {
  const text = html(
    <Dialog isOpen={false} title="Withdraw?" closeLabel="Close" onClose={() => {}}>
      <p>Sure?</p>
    </Dialog>,
  )
  expect(text).toMatch(/<dialog aria-labelledby="([^"]+)"><header><h2 id="\1">Withdraw\?/)
  expect(text).toContain('aria-label="Close"')
})

test('progress has a label, and no value while nobody knows', () => {
  expect(html(<Progress label="Sending" percent={40} text="2 of 5" />)).toMatch(
    /<label for="([^"]+)">Sending<\/label><progress id="\1" max="100" value="40"/,
  )
  expect(html(<Progress label="Sending" />)).not.toContain('value=')
})

test('a table names its rows and leaves out a column that nobody fills', () => {
  const text = html(
    <DataTable
      caption="Costs"
      rows={[{ id: '1', type: 'Works', note: null }]}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Type', cell: ({ type }) => type },
        { title: 'Note', cell: ({ note }) => note },
      ]}
    />,
  )
  expect(text).toContain('<th scope="row">Works</th>')
  expect(text).not.toContain('Note')
})

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, -9, 9]],
  [5, 9, [1, -4, 4, 5, 6, -9, 9]],
  [9, 9, [1, -8, 8, 9]],
  [2, 4, [1, 2, 3, 4]],
])('on page %i of %i, the pages %j are drawn', (page, pages, shown) => {
  expect(shownPages(page, pages)).toEqual(shown)
})
