import type { InterfaceLanguage } from '#shared/languages.ts'
import type { MailName } from './mails.ts'
import de from './words/de.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }
import fr from './words/fr.json' with { type: 'json' }
import it from './words/it.json' with { type: 'json' }

/** The words of a mail: `{name}` stands for a value of its data. */
export type MailWords = { subject: string; paragraphs: readonly string[]; action: string }
type Catalogue = { footer: string; mails: Record<MailName, MailWords> }

export const MAIL_WORDS: Readonly<Record<InterfaceLanguage, Catalogue>> = { fr, en, de, it, es }

export type RenderedMail = { subject: string; text: string; html: string }

type ToRender = {
  language: InterfaceLanguage
  template: MailName
  data: Readonly<Record<string, string>>
  /** The whole address that the link leads to. */
  link: string
}

/** A mail as plain text and as HTML, both saying the same. */
export function renderMail({ language, template, data, link }: ToRender): RenderedMail {
  const { footer, mails } = MAIL_WORDS[language]
  const { subject, paragraphs, action } = mails[template]
  const told = paragraphs.map((paragraph) => fill(paragraph, data))
  return {
    subject: oneLine(fill(subject, data)),
    text: [...told, `${action}:\n${link}`, '-- ', footer].join('\n\n').replace('-- \n\n', '-- \n'),
    html: htmlOf(language, { paragraphs: told, action, link, footer }),
  }
}

function fill(text: string, data: ToRender['data']): string {
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => data[name] ?? '')
}

/** A line break in a header would begin another header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

type Body = { paragraphs: readonly string[]; action: string; link: string; footer: string }

function htmlOf(language: InterfaceLanguage, { paragraphs, action, link, footer }: Body): string {
  const told = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0 auto;padding:24px;max-width:36em;font:16px/1.5 sans-serif;color:#1d2b36">
${told.join('\n')}
<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;background:#1b4f72;color:#fff;text-decoration:none;border-radius:4px">${escapeHtml(action)}</a></p>
<p style="word-break:break-all;font-size:13px">${escapeHtml(link)}</p>
<hr style="border:0;border-top:1px solid #ccd4da">
<p style="font-size:13px;color:#52616c">${escapeHtml(footer)}</p>
</body>
</html>
`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
