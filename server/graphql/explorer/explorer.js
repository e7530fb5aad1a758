// Runs the form without leaving the page, so that mutations can be tried too.
const form = document.querySelector('form')
const answer = document.querySelector('#answer')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void run()
})

form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})

openTarget()
addEventListener('hashchange', openTarget)

async function run() {
  const fields = new URLSearchParams(new FormData(form))
  answer.textContent = '…'
  answer.textContent = await ask(fields.get('query') ?? '', fields.get('variables') ?? '')
}

/** @type {(query: string, variables: string) => Promise<string>} */
async function ask(query, variables) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: `{"query":${JSON.stringify(query)},"variables":${variables.trim() || '{}'}}`,
    })
    return JSON.stringify(await response.json(), null, 2)
  } catch {
    return 'The server did not answer. Try again.'
  }
}

// A link to a type opens it.
function openTarget() {
  const target = location.hash && document.querySelector(location.hash)
  if (target instanceof HTMLDetailsElement) target.open = true
}
