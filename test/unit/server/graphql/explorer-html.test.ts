import { expect, test } from 'vitest'
import { html } from '#server/graphql/explorer/html.ts'

test('what is put into a page as text stays text', () => {
  const hostile = `</textarea><script>alert("1")</script>'&`
  expect(html`<p title="${hostile}">${hostile}</p>`.html).toBe(
    '<p title="&lt;/textarea&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;">' +
      '&lt;/textarea&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;</p>',
  )
})

test('pieces of HTML are put together without being escaped again', () => {
  const pieces = ['a', '<b>'].map((each) => html`<i>${each}</i>`)
  expect(html`<b>${pieces}</b>`.html).toBe('<b><i>a</i><i>&lt;b&gt;</i></b>')
})
