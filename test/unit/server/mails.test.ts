import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { MAILS, type MailName } from '#server/modules/notifications/mails.ts'
import { MAIL_WORDS, renderMail } from '#server/modules/notifications/render-mail.ts'

const NAMES = Object.keys(MAILS) as MailName[]

describe.each(INTERFACE_LANGUAGES)('mails in %s', (language) => {
  test('are all there, and no others', () => {
    expect(Object.keys(MAIL_WORDS[language].mails).toSorted()).toEqual(NAMES.toSorted())
  })

  test.each(NAMES)('%s uses the values that it is given, and no others', (name) => {
    const { subject, paragraphs, action } = MAIL_WORDS[language].mails[name]
    const used = [...[subject, ...paragraphs, action].join(' ').matchAll(/\{(\w+)\}/g)].map(([, key]) => key)
    expect([...new Set(used)].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(
      Object.keys(MAILS[name].entries).toSorted(),
    )
    expect(subject.length).toBeLessThan(90)
  })
})

test('a value can neither add a header nor HTML', () => {
  const data = { title: 'A\r\nBcc: eve@evil.example', reason: '<script>alert(1)</script>' }
  const mail = renderMail({
    language: 'en',
    template: 'practice-decided',
    data,
    link: 'https://x.example/?a=1&b="',
  })
  expect(mail.subject).not.toMatch(/[\r\n]/)
  expect(mail.html).not.toContain('<script>')
  expect(mail.html).toContain('href="https://x.example/?a=1&amp;b=&quot;"')
})
