/**
 * What the map shows: Europe from Iceland to the Caucasus, and the Mediterranean with its southern and eastern shore,
 * in Lambert's azimuthal equal-area projection. Units are those of the drawing.
 */
export const FRAME = {
  width: 1000,
  height: 900,
  centre: { lon: 12, lat: 48 },
  scale: 1290,
  translate: { x: 455, y: 545 },
} as const

/** The outermost regions and islands far from the frame, each in a box of its own: west, south, east, north. */
export const INSETS = {
  azores: { lon: [-31.5, -24.8], lat: [36.7, 40] },
  madeira: { lon: [-17.4, -16.2], lat: [32.3, 33.2] },
  canaries: { lon: [-18.3, -13.3], lat: [27.5, 29.5] },
  guadeloupe: { lon: [-61.9, -60.9], lat: [15.7, 16.6] },
  martinique: { lon: [-61.3, -60.7], lat: [14.3, 15] },
  guyane: { lon: [-54.7, -51.5], lat: [2, 6] },
  reunion: { lon: [55.1, 55.9], lat: [-21.5, -20.8] },
  mayotte: { lon: [44.9, 45.4], lat: [-13.1, -12.5] },
} as const
export type Inset = keyof typeof INSETS
export const INSET_NAMES = Object.keys(INSETS) as Inset[]

export type Point = { x: number; y: number }
export type OnGlobe = { latitude: number; longitude: number }

/** Where a place of the globe stands in the drawing; it may be outside the frame. */
export function pointOf({ latitude, longitude }: OnGlobe): Point {
  const lat = radians(latitude)
  const lon = radians(longitude - FRAME.centre.lon)
  const centre = radians(FRAME.centre.lat)
  const cosine = Math.sin(centre) * Math.sin(lat) + Math.cos(centre) * Math.cos(lat) * Math.cos(lon)
  const stretch = FRAME.scale * Math.sqrt(2 / (1 + cosine))
  const north = Math.cos(centre) * Math.sin(lat) - Math.sin(centre) * Math.cos(lat) * Math.cos(lon)
  return {
    x: FRAME.translate.x + stretch * Math.cos(lat) * Math.sin(lon),
    y: FRAME.translate.y - stretch * north,
  }
}

/** The reverse of `pointOf`. */
export function globeOf({ x, y }: Point): OnGlobe {
  const [east, north] = [(x - FRAME.translate.x) / FRAME.scale, (FRAME.translate.y - y) / FRAME.scale]
  const far = Math.hypot(east, north)
  const angle = 2 * Math.asin(Math.min(1, far / 2))
  const centre = radians(FRAME.centre.lat)
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const share = far === 0 ? 0 : (north * sine) / far
  const latitude = Math.asin(cosine * Math.sin(centre) + share * Math.cos(centre))
  const longitude = Math.atan2(east * sine, far * Math.cos(centre) * cosine - north * Math.sin(centre) * sine)
  return { latitude: inDegrees(latitude), longitude: FRAME.centre.lon + inDegrees(longitude) }
}

export function isInFrame({ x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= FRAME.width && y <= FRAME.height
}

/** The box of an outermost region that a place belongs to, or undefined. */
export function insetOf({ latitude, longitude }: OnGlobe): Inset | undefined {
  return INSET_NAMES.find((name) => {
    const { lon, lat } = INSETS[name]
    return longitude >= lon[0] && longitude <= lon[1] && latitude >= lat[0] && latitude <= lat[1]
  })
}

function inDegrees(angle: number): number {
  return (angle * 180) / Math.PI
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
