/** What files are taken in: the limits that stand beside the field, and the words for why one is not. */

const MIB = 1024 * 1024

export const FILE_LIMITS = {
  imageBytes: 15 * MIB,
  documentBytes: 20 * MIB,
  /** More than any telephone takes, and far less than what a few bytes can claim to be. */
  pixels: 60_000_000,
  pages: 300,
  name: 120,
  /** Files in one form. */
  files: 10,
} as const

export const ATTACHMENT_KINDS = ['image', 'document'] as const
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

/** The widths in which pictures are kept; one that is smaller than a width is kept as it is. */
export const IMAGE_WIDTHS = [480, 960, 1920] as const

/** What a browser offers to choose; what a file is, its bytes say. */
export const ACCEPTED_FILES =
  'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff,application/pdf'

export const FILE_REFUSALS = [
  'empty',
  'too-large',
  'svg',
  'html',
  'not-supported',
  'two-in-one',
  'too-many-pixels',
  'too-many-pages',
  'damaged',
  'encrypted',
  'too-costly',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]
