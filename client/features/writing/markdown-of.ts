/** A piece of a document, as browsers and tests have it. */
export type Piece = {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: ArrayLike<Piece>
  getAttribute?: (name: string) => string | null
}

const TEXT = 3
const BLOCKS = [
  'P',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'TR',
  'TABLE',
  'SECTION',
]
const NEVER = ['STYLE', 'SCRIPT', 'TITLE', 'META', 'LINK', 'HEAD', 'XML', 'O:P']

/** What a word processor puts on the clipboard, as the restricted Markdown of sections: words first, looks last. */
export function markdownOf(root: Piece): string {
  return blocksOf(root, '')
    .map((block) => block.replaceAll(/[ \t]+\n/g, '\n').trim())
    .filter((block) => block !== '')
    .join('\n\n')
    .replaceAll(/\n\n(?=(?:- |\d+\. ))(?<=(?:^|\n)(?:- |\d+\. )[^\n]*\n\n)/g, '\n')
}

function blocksOf(piece: Piece, lead: string): string[] {
  const blocks: string[] = []
  let line = ''
  const end = () => {
    if (line.trim()) blocks.push(lead + line.trim().replaceAll(/\s*\n\s*/g, '\n'))
    line = ''
  }
  for (const [index, child] of Array.from(piece.childNodes).entries()) {
    if (!BLOCKS.includes(child.nodeName)) {
      line += inlineOf(child)
      continue
    }
    end()
    blocks.push(...blocksOf(child, leadOf(child, piece, index, lead)))
  }
  end()
  return blocks
}

function leadOf(child: Piece, parent: Piece, index: number, lead: string): string {
  if (/^H[1-6]$/.test(child.nodeName)) return '# '
  if (child.nodeName === 'BLOCKQUOTE') return '> '
  if (child.nodeName !== 'LI') return ['UL', 'OL', 'TABLE'].includes(child.nodeName) ? '' : lead
  return parent.nodeName === 'OL' ? `${numberOf(parent, index)}. ` : '- '
}

function numberOf(list: Piece, index: number): number {
  return (
    Array.from(list.childNodes)
      .slice(0, index)
      .filter(({ nodeName }) => nodeName === 'LI').length + 1
  )
}

function inlineOf(piece: Piece): string {
  if (piece.nodeType === TEXT) return (piece.textContent ?? '').replaceAll(/[\s\u00a0]+/g, ' ')
  if (NEVER.includes(piece.nodeName.toUpperCase())) return ''
  if (piece.nodeName === 'BR') return '\n'
  const inner = Array.from(piece.childNodes).map(inlineOf).join('')
  const href = piece.nodeName === 'A' ? (piece.getAttribute?.('href') ?? '') : ''
  if (/^https?:/i.test(href)) return `[${inner.trim()}](${href})`
  const mark = markOf(piece)
  return mark && inner.trim() ? inner.replace(/\S[\s\S]*\S|\S/, (words) => `${mark}${words}${mark}`) : inner
}

/** One word processor wraps all that it copies in a bold that is none. */
function markOf(piece: Piece): string {
  const { nodeName } = piece
  if (nodeName === 'EM' || nodeName === 'I') return '*'
  const isBold = nodeName === 'B' && !piece.getAttribute?.('style')?.includes('font-weight:normal')
  return nodeName === 'STRONG' || isBold ? '**' : ''
}
