const APP1 = 0xe1
const APP13 = 0xed
const COMMENT = 0xfe
const DROPPED = [APP1, APP13, COMMENT]
const START_OF_SCAN = 0xda

/** A JPEG without EXIF, XMP, IPTC and comments; its picture is not touched (ITU T.81, annex B). */
export function withoutSegments(jpeg: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== START_OF_SCAN) {
    const length = 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0))
    if (!DROPPED.includes(jpeg[at + 1] ?? 0)) kept.push(jpeg.subarray(at, at + length))
    at += length
  }
  return Buffer.concat([...kept, jpeg.subarray(at)])
}
