import { describe, expect, test, vi } from 'vitest'
import { practice } from './support/practice.ts'
import { refusal, render } from './support/render.ts'

const PRACTICE = '/fr/practices/nice-promenade'

describe('the answer to an address', () => {
  test.each([
    ['/fr', 200],
    ['/en/practices?q=x&commitment=C4', 200],
    ['/de/about', 200],
    ['/it/accessibility', 200],
    [PRACTICE, 200],
    ['/fr/nowhere', 404],
    ['/xx/practices', 404],
    ['/nowhere', 404],
  ])('%s is %i', async (address, status) => {
    expect((await render(address)).status).toBe(status)
  })

  test('a practice that there is not is 404', async () => {
    const page = await render(PRACTICE, { PracticePage: { practice: null } })
    expect(page.status).toBe(404)
    expect(page.html).toContain('<meta name="robots" content="noindex"/>')
  })

  test('a practice that was withdrawn is 410, and the page says so', async () => {
    const page = await render(PRACTICE, { PracticePage: refusal('GONE') })
    expect(page.status).toBe(410)
    expect(page.html).toContain('Cette pratique a été retirée')
  })

  test('an old slug leads to the one address for good', async () => {
    const page = await render('/fr/practices/nice-old-slug')
    expect([page.status, page.headers['location']]).toEqual([301, PRACTICE])
  })

  test('what failed is 500, told in the language of the address, and handed to the log', async () => {
    const page = await render(PRACTICE, { PracticePage: refusal('FAULT') })
    expect(page.status).toBe(500)
    expect(page.html).toContain('Un problème est survenu de notre côté')
    expect(page.fault).toMatchObject({ name: 'OperationFailed', kind: 'fault' })
  })

  test('a page that is not found speaks the language that the reader asked for', async () => {
    expect((await render('/nowhere', {}, { language: 'it' })).html).toContain('<html lang="it">')
  })
})

test('what is told only in the language of the authors says which one that is', async () => {
  const funder = '<span lang="fr">UE (90'
  const english = await render('/en/practices/nice-promenade', {
    PracticePage: { practice: { ...practice, path: practice.pathEn } },
  })
  expect(english.html).toContain(funder)
  expect((await render(PRACTICE)).html).not.toContain(funder)
})

test('what not everybody may read says for whom it is, and what is public says nothing of it', async () => {
  const equipment = {
    __typename: 'EquipmentClaim' as const,
    id: 'equipment',
    kind: 'EQUIPMENT' as const,
    label: 'CLEAR' as const,
    detailsLabel: 'GREEN' as const,
    equipment: 'Cable',
    standard: null,
    otherStandard: null,
    massKg: 7500,
    speedKmh: null,
    angleDegrees: null,
    penetrationM: null,
    proof: 'DECLARED' as const,
    date: null,
  }
  const [section] = practice.sections
  const answer = {
    ...practice,
    path: practice.pathEn,
    sections: [section!, { ...section!, kind: 'COSTS' as const, label: 'AMBER' as const }],
    facts: [equipment],
  }
  const told = async (more: Partial<typeof practice>) => {
    const { html } = await render(practice.pathEn, { PracticePage: { practice: { ...answer, ...more } } })
    const shown = html.slice(0, html.indexOf('$_TSR'))
    return [...shown.matchAll(/(TLP:[A-Z]+)<\/b>([^<]*)/g)].map(([, code, words]) => `${code} ${words}`)
  }
  expect(await told({})).toEqual([
    'TLP:GREEN Not public in part: for members of the network',
    'TLP:AMBER Not public: for the publisher, the moderators and those granted access',
  ])
  expect(
    await told({ sections: [section!], facts: [{ ...equipment, massKg: null, detailsLabel: null }] }),
  ).toEqual([])
})

test('which parts are translated, by whom, and which are not or no more, is told part by part', async () => {
  const inGerman = (state: 'MACHINE' | 'HUMAN', more = {}) => ({
    text: 'Auf Deutsch.',
    html: '<p>Auf Deutsch.</p>',
    language: 'de',
    state,
    isStale: false,
    ...more,
  })
  const [section] = practice.sections
  const answer = {
    ...practice,
    path: practice.pathDe,
    title: inGerman('MACHINE'),
    summary: inGerman('HUMAN'),
    sections: [section!, { ...section!, kind: 'COSTS', text: inGerman('MACHINE', { isStale: true }) }],
  }
  const { html } = await render('/de/practices/nice-promenade', { PracticePage: { practice: answer } })
  expect(html).toContain('noch von keiner Person geprüft: Titel und ein Teil des Textes.')
  expect(html).toContain('Aus dem Original (Französisch) übersetzt: Zusammenfassung.')
  expect(html).toContain(
    'In der Sprache des Originals (Französisch): ein Teil des Textes, Begründungen der Verpflichtungen und Fakten und Zahlen.',
  )
  expect(html).toContain('Das Original hat sich seit dieser Übersetzung geändert: Kosten.')
  expect((await render(PRACTICE)).html).not.toContain('langue de l’original')
})

describe('the document', () => {
  test('begins with its type, its encoding and its styles, all in the head', async () => {
    const { html } = await render(PRACTICE)
    expect(html).toMatch(/^<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"\/?>/i)
    expect(html).toContain(
      '<style nonce="STYLE">.e{}.p{}</style><link rel="stylesheet" href="/assets/entry.css" disabled>',
    )
    expect(html).toContain('<script type="module" src="/assets/entry.js"></script>')
    expect(html).toContain('<link rel="modulepreload" href="/assets/practice.js">')
    expect(html.indexOf('<style')).toBeLessThan(html.indexOf('</head>'))
  })

  test('runs no script without the nonce of the request, and has no style attribute', async () => {
    const { html } = await render(PRACTICE)
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(
      ([, attributes = '']) => attributes,
    )
    const runs = inline.filter((attributes) => !/type="application\/(ld\+)?json"/.test(attributes))
    expect(runs.length).toBeGreaterThan(0)
    expect(runs.filter((attributes) => !attributes.includes('nonce="SCRIPT"'))).toEqual([])
    expect(html).not.toMatch(/<[^>]+\sstyle=/)
  })

  test('names its one address and the same page in every language', async () => {
    const { html } = await render(PRACTICE)
    expect(html).toContain('<link rel="canonical" href="https://parvis.test/fr/practices/nice-promenade"/>')
    for (const language of ['fr', 'en', 'de', 'it', 'es']) {
      expect(html).toContain(
        `hrefLang="${language}" href="https://parvis.test/${language}/practices/nice-promenade"`,
      )
    }
  })

  test('escapes what cities write, in the text, in the title and in the data for machines', async () => {
    const { html } = await render(PRACTICE)
    expect(html).toContain('<title>Nice : &lt;câbles&gt; &amp; palmiers · Parvis</title>')
    expect(html).toContain(String.raw`"headline":"Nice : \u003ccâbles> & palmiers"`)
    expect(html).not.toContain('<câbles>')
  })

  test('brings the words that it used, and none that it did not', async () => {
    const { html } = await render('/fr/about')
    const { words } = JSON.parse(
      /<script type="application\/json" id="handover">(.*?)<\/script>/.exec(html)?.[1] ?? '',
    )
    expect(words.messages['pages.about.lead'][0]).toMatch(/^Un parvis/)
    expect(words.messages['common.gone.title']).toBeUndefined()
    expect(words.catalogues).toEqual({ common: '/assets/fr-common.json' })
  })

  test('names no message that there is not', async () => {
    for (const address of [
      '/fr',
      '/en/practices',
      '/de/about',
      '/it/accessibility',
      PRACTICE,
      '/es/nowhere',
    ]) {
      expect((await render(address)).html).not.toMatch(
        />(common|home|search|practice|facts|template|pages)\.\w+</,
      )
    }
  })
})

describe('the page of a practice', () => {
  test('says who wrote it, on what it rests, and that something is held back', async () => {
    const { html } = await render(PRACTICE)
    expect(html).toContain('Établie à partir de sources publiques')
    expect(html).toContain('Repose sur une seule source')
    expect(html).toContain('Certains détails sont partagés au sein du réseau.')
    expect(html).toContain('<a href="https://example.org/a" rel="noopener">Une source</a>')
  })

  test('marks text that is not in the language of the page, and says so', async () => {
    const page = await render('/de/practices/nice-promenade', {
      PracticePage: { practice: { ...practice, path: '/de/practices/nice-promenade' } },
    })
    expect(page.html).toMatch(/<h1[^>]* lang="fr">/)
    expect(page.html).toMatch(/<div[^>]* lang="fr"><p>Des <em>câbles<\/em>/)
    expect(page.html).toContain('In der Sprache des Originals (Französisch): Titel, ')
  })

  test('shows a claim beside the words of its commitment, with the way to the text of record', async () => {
    const { html } = await render('/en/practices/nice-promenade', {
      PracticePage: { practice: { ...practice, path: '/en/practices/nice-promenade' } },
    })
    expect(html).toContain('id="claim-c2"')
    expect(html).toContain('href="/en/declaration/C2"')
    expect(html).toMatch(/<summary>French text of record<\/summary><blockquote lang="fr">Prioriser/)
  })

  test('draws costs as a table with year, tax and who paid', async () => {
    const { html } = await render(PRACTICE)
    expect(html).toMatch(
      /<th scope="row"[^>]*>Travaux<\/th><td[^>]*>6\u202f000\u202f000\u00a0€<\/td><td[^>]*>2019<\/td>/,
    )
    expect(html).toContain('UE (90\u00a0%)')
  })
})

test('a fault in drawing is 500, and told on the console', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const page = await render(PRACTICE, { PracticePage: { practice: { ...practice, claims: null } } })
  expect([page.status, page.fault]).toEqual([500, expect.any(Error)])
  expect(told).toHaveBeenCalled()
})
