import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { FILE_LIMITS } from '#shared/media/files.ts'
import type { FileRefusal } from '#shared/media/files.ts'
import { withoutSegments } from './strip-jpeg.ts'

/** What a page, a font or a picture can carry beside what is seen. */
const UNSEEN = ['Metadata', 'PieceInfo', 'AA', 'AF', 'JS', 'OpenAction', 'LastModified'].map((key) =>
  PDFName.of(key),
)

/**
 * The pages of a document in a new one: nothing else comes along, neither earlier versions nor programs, files,
 * comments and metadata. Links to the web stay, and what was typed into forms becomes text.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array | FileRefusal> {
  const source = await load(bytes)
  if (typeof source === 'string') return source
  if (source.getPageCount() > FILE_LIMITS.pages) return 'too-many-pages'
  flatten(source)
  for (const page of source.getPages()) keepWebLinks(page.node)
  dropUnseen(source)
  const clean = await PDFDocument.create({ updateMetadata: false })
  for (const page of await clean.copyPages(source, source.getPageIndices())) clean.addPage(page)
  delete clean.context.trailerInfo.Info
  return clean.save()
}

/** In the source, because whatever its pages lead to is copied. */
function dropUnseen({ context }: PDFDocument): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const dictionary = dictionaryOf(object)
    for (const key of UNSEEN) dictionary?.delete(key)
    if (object instanceof PDFRawStream && isJpeg(object)) {
      context.assign(reference, PDFRawStream.of(object.dict, withoutSegments(object.contents)))
    }
  }
}

async function load(bytes: Uint8Array): Promise<PDFDocument | FileRefusal> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'damaged'
  }
}

function flatten(source: PDFDocument): void {
  const form = source.getForm()
  if (form.getFields().length > 0) form.flatten()
}

function keepWebLinks(page: PDFDict): void {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray)
  if (!annotations) return
  const kept = annotations.asArray().filter((annotation) => isWebLink(page.context.lookup(annotation)))
  page.set(PDFName.of('Annots'), page.context.obj(kept))
}

function isWebLink(annotation: PDFObject | undefined): boolean {
  if (!(annotation instanceof PDFDict)) return false
  const action = annotation.lookup(PDFName.of('A'))
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  return address instanceof PDFString && /^https?:\/\//i.test(address.asString())
}

function dictionaryOf(object: PDFObject): PDFDict | undefined {
  if (object instanceof PDFDict) return object
  return object instanceof PDFRawStream ? object.dict : undefined
}

function isJpeg({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode')
}
