import { crc32 } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'

/** Files as people and worse send them. */

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 120, g: 90, b: 60 } } })

export const jpeg = (width = 1200, height = 800) => blank(width, height).jpeg().toBuffer()
export const png = (width = 1200, height = 800) => blank(width, height).png().toBuffer()

/** A photograph whose EXIF data say where and by whom it was taken. */
export function jpegWithPosition(): Promise<Buffer> {
  return blank(1200, 800)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'zq-artist' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '43/1 41/1 44/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '7/1 16/1 12/1',
      },
    })
    .toBuffer()
}

/** Upright only for who reads its EXIF data. */
export const lyingJpeg = () => blank(1200, 800).jpeg().withMetadata({ orientation: 6 }).toBuffer()

/** A PNG that claims to be 20 000 pixels wide and high, and has next to nothing behind it. */
export async function pixelBomb(): Promise<Buffer> {
  const bomb = await png(8, 8)
  const header = bomb.indexOf('IHDR')
  bomb.writeUInt32BE(20_000, header + 4)
  bomb.writeUInt32BE(20_000, header + 8)
  bomb.writeUInt32BE(crc32(bomb.subarray(header, header + 17)), header + 17)
  return bomb
}

export const SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
export const HTML = Buffer.from('<!doctype html><title>x</title><script>alert(1)</script>')

/** The smallest ZIP archive, which readers look for at the end. */
const EMPTY_ZIP = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])

export async function jpegAndZip(): Promise<Buffer> {
  return Buffer.concat([await jpeg(), EMPTY_ZIP])
}

/** A picture with a comment right behind its start. */
async function commented(text: string): Promise<Buffer> {
  const picture = await jpeg()
  const comment = Buffer.from(text)
  const head = Buffer.from([0xff, 0xfe, (comment.length + 2) >> 8, (comment.length + 2) & 0xff])
  return Buffer.concat([picture.subarray(0, 2), head, comment, picture.subarray(2)])
}

export const jpegAndHtml = () => commented('<script>alert(1)</script>')
export const jpegAndPdf = () => commented('%PDF-1.4 1 0 obj')
export const jpegWithComment = () => commented('zq-comment')

/** A document with all that it should lose: metadata, a program, a file, a comment. */
export async function pdf(text = 'A square for everybody.'): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.setAuthor('zq-author')
  document.setTitle('zq-title')
  document.addJavaScript('zq-script', 'app.alert(1)')
  await document.attach(Buffer.from('zq-file'), 'zq-file.txt', { mimeType: 'text/plain' })
  const page = document.addPage()
  page.drawText(text, { x: 40, y: 700, size: 12, maxWidth: 300, lineHeight: 14 })
  const note = document.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Contents: PDFString.of('zq-note'),
    Rect: [0, 0, 9, 9],
  })
  page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(note)]))
  page.drawImage(await document.embedJpg(await jpegWithPosition()), {
    x: 40,
    y: 40,
    width: 100,
    height: 60,
  })
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

export async function longPdf(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let number = 0; number < pages; number += 1) document.addPage()
  return Buffer.from(await document.save())
}

/** The same document with its objects laid open, so that what it holds can be looked for. */
export async function laidOpen(document: Buffer): Promise<Buffer> {
  const loaded = await PDFDocument.load(document, { updateMetadata: false })
  return Buffer.from(await loaded.save({ useObjectStreams: false }))
}

export const pdfAndZip = async () => Buffer.concat([await pdf(), EMPTY_ZIP])
