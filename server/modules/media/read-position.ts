/** The tag of the first directory that leads to the directory of positions, and its latitude. */
const GPS_DIRECTORY = 0x8825
const LATITUDE = 2

/** Whether the EXIF data of a picture say where it was taken (TIFF 6.0, EXIF 2.3 §4.6.6). What cannot be read says nothing. */
export function saysPosition({
  exif,
  xmp,
}: {
  exif?: Buffer | undefined
  xmp?: Buffer | undefined
}): boolean {
  if (xmp?.includes('GPSLatitude')) return true
  if (!exif) return false
  const tiff = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif
  try {
    const reader = readerOf(tiff)
    const gps = reader.entry(reader.long(4), GPS_DIRECTORY)
    return gps !== undefined && reader.entry(gps, LATITUDE) !== undefined
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function readerOf(tiff: Buffer) {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))

  /** The value, or the place of the value, of a tag in the directory at a place. */
  function entry(directory: number, tag: number): number | undefined {
    const count = short(directory)
    const places = Array.from({ length: count }, (_, index) => directory + 2 + 12 * index)
    const place = places.find((at) => short(at) === tag)
    return place === undefined ? undefined : long(place + 8)
  }
  return { long, entry }
}
