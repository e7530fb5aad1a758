import type { GraphQLSchema } from 'graphql'
import { LIMITS } from '../limits.ts'
import { html, type Html } from './html.ts'
import { schemaView } from './schema-view.ts'

export type Tried = {
  readonly query: string
  readonly variables: string
  readonly answer: string | undefined
}

/** The page for those who write programs against Parvis. It works without a script, for queries. */
export function explorerPage(schema: GraphQLSchema, { query, variables, answer }: Tried): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>GraphQL explorer · Parvis</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/graphql/explorer.css" />
        <script src="/graphql/explorer.js" type="module"></script>
      </head>
      <body>
        <header>
          <h1>Parvis speaks GraphQL</h1>
          <p>
            Everything that the site shows can be asked for at <code>/graphql</code>, with
            <code>POST</code> and JSON, or with <code>GET</code> for queries. The whole schema is
            <a href="/graphql/schema.graphql">one file</a>.
          </p>
        </header>
        <main>
          <form method="get" action="/graphql/explorer">
            <label for="query">Operation</label>
            <textarea id="query" name="query" rows="14" spellcheck="false" required>${query}</textarea>
            <label for="variables">Variables, as JSON</label>
            <textarea id="variables" name="variables" rows="3" spellcheck="false">${variables}</textarea>
            <button type="submit">Run</button>
          </form>
          <section aria-labelledby="answer-title">
            <h2 id="answer-title">Answer</h2>
            <pre id="answer" role="status" tabindex="0" aria-labelledby="answer-title">${answer ?? ''}</pre>
          </section>
          <section aria-labelledby="limits-title">
            <h2 id="limits-title">Limits of one request</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">Limit</th>
                  <th scope="col">At most</th>
                </tr>
              </thead>
              <tbody>
                ${Object.entries(LIMITS).map(limitRow)}
              </tbody>
            </table>
          </section>
          <section aria-labelledby="schema-title">
            <h2 id="schema-title">Schema</h2>
            ${schemaView(schema)}
          </section>
        </main>
      </body>
    </html>`
  return page.html
}

function limitRow([name, { most, meaning }]: [string, { most: number; meaning: string }]): Html {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${most} ${meaning}</td>
  </tr>`
}
