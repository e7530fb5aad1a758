import sharp from 'sharp'
import { FILE_LIMITS, IMAGE_WIDTHS } from '#shared/media/files.ts'
import { fileRefused } from './refuse-file.ts'
import { saysPosition } from './read-position.ts'

export type MadeImage = { width: number; height: number; bytes: Buffer }

/**
 * A picture drawn anew in each width, upright, without anything that it carried: what it said of its position is told
 * first. An animation keeps its first frame.
 */
export async function makeImages(bytes: Buffer): Promise<{ images: MadeImage[]; hadPosition: boolean }> {
  const source = sharp(bytes, { limitInputPixels: FILE_LIMITS.pixels, failOn: 'truncated' })
  try {
    const metadata = await source.metadata()
    const widest = await source
      .autoOrient()
      .resize(fitting(IMAGE_WIDTHS.at(-1)))
      .png({ compressionLevel: 0 })
      .toBuffer()
    const { width } = await sharp(widest).metadata()
    const widths = new Set(IMAGE_WIDTHS.map((wanted) => Math.min(wanted, width)))
    const images: MadeImage[] = []
    for (const wanted of widths) images.push(await drawn(widest, wanted))
    return { images, hadPosition: saysPosition(metadata) }
  } catch (error) {
    throw isTooBig(error) ? fileRefused('too-many-pixels', FILE_LIMITS.pixels) : fileRefused('damaged')
  }
}

const fitting = (width: number | undefined) => ({ ...(width && { width }), withoutEnlargement: true })

async function drawn(widest: Buffer, wanted: number): Promise<MadeImage> {
  const { data, info } = await sharp(widest)
    .resize(fitting(wanted))
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, bytes: data }
}

function isTooBig(error: unknown): boolean {
  return error instanceof Error && error.message.includes('exceeds pixel limit')
}
