// Runs the form without leaving the page, so that mutations can be tried too.
const form = document.querySelector('form')
const answer = document.querySelector('#answer')

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  answer.textContent = '…'
  answer.textContent = await ask(new FormData(form))
})

form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})

openTarget()
addEventListener('hashchange', openTarget)

async function ask(fields) {
  try {
    const variables = JSON.parse(fields.get('variables') || '{}')
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: fields.get('query'), variables }),
    })
    return JSON.stringify(await response.json(), null, 2)
  } catch (error) {
    return error instanceof SyntaxError
      ? `The variables are not JSON: ${error.message}`
      : 'The server did not answer.'
  }
}

// A link to a type opens it.
function openTarget() {
  const target = location.hash && document.querySelector(location.hash)
  if (target instanceof HTMLDetailsElement) target.open = true
}
