import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { FILE_LIMITS, FILE_REFUSALS } from '#shared/media/files.ts'
import { issuesOf } from '#server/kernel/invalid-input.ts'
import { Problem } from '#server/kernel/problem.ts'
import { makeImages } from '#server/modules/media/make-images.ts'
import { readDocument } from '#server/modules/media/read-document.ts'
import { sniffFile } from '#server/modules/media/sniff-file.ts'
import * as files from '#test/support/files.ts'

/** The word with which something is refused; undefined where it is not. */
async function refusal(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return issuesOf(error)[0]?.code
  }
}

describe('a file is what its bytes say', () => {
  test.each([
    ['jpeg', files.jpeg, 'image'],
    ['png', files.png, 'image'],
    [
      'webp',
      async () =>
        sharp(await files.jpeg())
          .webp()
          .toBuffer(),
      'image',
    ],
    [
      'gif',
      async () =>
        sharp(await files.jpeg())
          .gif()
          .toBuffer(),
      'image',
    ],
    ['pdf', files.pdf, 'document'],
  ])('%s', async (_name, make, kind) => {
    expect(await sniffFile(await make())).toBe(kind)
  })

  test.each([
    ['nothing', async () => Buffer.alloc(0), 'empty'],
    ['an SVG', async () => files.SVG, 'svg'],
    ['an SVG without a prologue', async () => Buffer.from('  <svg><script/></svg>'), 'svg'],
    ['an SVG in UTF-16', async () => Buffer.from('\ufeff<svg xmlns="x"></svg>', 'utf16le'), 'svg'],
    ['a page', async () => files.HTML, 'html'],
    ['a page behind a mark of byte order', async () => Buffer.from('\ufeff<html></html>'), 'html'],
    ['a text', async () => Buffer.from('just a text'), 'not-supported'],
    ['a program', async () => Buffer.from('MZ'.padEnd(100, '\0')), 'not-supported'],
    ['a picture that is an archive', files.jpegAndZip, 'two-in-one'],
    ['a picture that is a page', files.jpegAndHtml, 'two-in-one'],
    ['a picture that is a document', files.jpegAndPdf, 'two-in-one'],
    ['a document that is an archive', files.pdfAndZip, 'two-in-one'],
    [
      'a picture over its limit',
      async () => Buffer.concat([await files.jpeg(), Buffer.alloc(FILE_LIMITS.imageBytes)]),
      'too-large',
    ],
  ])('%s is refused', async (_name, make, code) => {
    expect(await refusal(sniffFile(await make()))).toBe(code)
    expect(FILE_REFUSALS).toContain(code)
  })
})

describe('a picture', () => {
  test('is kept in three widths, and none is wider than it was', async () => {
    const widths = async (width: number) =>
      (await makeImages(await files.png(width, 400))).images.map((made) => made.width)
    expect(await widths(3000)).toEqual([480, 960, 1920])
    expect(await widths(700)).toEqual([480, 700])
    expect(await widths(90)).toEqual([90])
  })

  test('loses what it carried, and tells before whether it said its position', async () => {
    const { images, hadPosition } = await makeImages(await files.jpegWithPosition())
    expect(hadPosition).toBe(true)
    for (const { bytes } of images) {
      expect(await sharp(bytes).metadata()).not.toHaveProperty('exif')
      expect(bytes.includes('zq-artist')).toBe(false)
    }
    expect((await makeImages(await files.jpeg())).hadPosition).toBe(false)
    const plain = await makeImages(await files.jpegWithComment())
    expect(plain.images.some(({ bytes }) => bytes.includes('zq-comment'))).toBe(false)
  })

  test('stands upright', async () => {
    const { images } = await makeImages(await files.lyingJpeg())
    const [narrow] = images
    expect(narrow!.height).toBeGreaterThan(narrow!.width)
  })

  test.each([
    ['cut off', async () => (await files.jpeg(2000, 2000)).subarray(0, 9_000), 'damaged'],
    ['a PNG that is cut off', async () => (await files.png(2000, 2000)).subarray(0, 900), 'damaged'],
    ['a bomb of pixels', files.pixelBomb, 'too-many-pixels'],
  ])('that is %s is refused', async (_name, make, code) => {
    expect(await refusal(makeImages(await make()))).toBe(code)
  })
})

describe('a document', () => {
  test('keeps its words and its pictures, and loses all that is not seen', async () => {
    const dirty = await files.pdf()
    const { bytes, text } = await readDocument(dirty)
    expect(text).toContain('A square for everybody.')
    const before = await files.laidOpen(dirty)
    const after = await files.laidOpen(bytes)
    for (const secret of [
      'zq-artist',
      '/Author',
      '/JS',
      '/EmbeddedFile',
      'zq-note',
      '/JavaScript',
      '/Info',
    ]) {
      expect(before.includes(secret), secret).toBe(true)
      expect(after.includes(secret), secret).toBe(false)
    }
  })

  test.each([
    ['cut off', async () => (await files.pdf()).subarray(0, 2_000), 'damaged'],
    ['only a header', async () => Buffer.from('%PDF-1.7\n%%EOF'), 'damaged'],
    ['longer than anybody reads', () => files.longPdf(FILE_LIMITS.pages + 1), 'too-many-pages'],
  ])('that is %s is refused', async (_name, make, code) => {
    expect(await refusal(readDocument(await make()))).toBe(code)
  })
})
