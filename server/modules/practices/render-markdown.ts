import MarkdownIt from 'markdown-it'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { PartName } from '#shared/practices/parts.ts'

/**
 * The restricted Markdown of sections: paragraphs, emphasis, lists, links, quotations and headings from the
 * third level. No HTML passes, no pictures, and links keep only the addresses of web and mail.
 */
const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false })
  .disable(['image', 'code', 'fence', 'table', 'html_block', 'html_inline', 'lheading', 'hr', 'reference'])
  .use((parser) => {
    parser.validateLink = (url) => /^(https?:|mailto:)/i.test(url.trim())
    parser.renderer.rules['heading_open'] = (tokens, index) => `<${shifted(tokens[index]?.tag)}>`
    parser.renderer.rules['heading_close'] = (tokens, index) => `</${shifted(tokens[index]?.tag)}>\n`
    parser.renderer.rules['link_open'] = (tokens, index, options, _env, renderer) => {
      tokens[index]?.attrSet('rel', 'noopener nofollow ugc')
      return renderer.renderToken(tokens, index, options)
    }
  })

export function renderMarkdown(text: string): string {
  return markdown.render(text)
}

/** All Markdown parts of a content as safe HTML, by part. */
export function renderParts(content: PracticeContent): Record<PartName, string> {
  const sections = content.sections.map(({ kind, text }) => [`section:${kind}`, text] as const)
  const translated = content.translations
    .filter(({ part }) => part.startsWith('section:'))
    .map(({ language, part, text }) => [`translation:${language}:${part}`, text] as const)
  return Object.fromEntries([...sections, ...translated].map(([part, text]) => [part, renderMarkdown(text)]))
}

/** Sections stand under a heading of the second level, so their own begin with the third. */
function shifted(tag: string | undefined): string {
  const level = Number(tag?.slice(1) ?? 1)
  return `h${Math.min(level + 2, 6)}`
}
