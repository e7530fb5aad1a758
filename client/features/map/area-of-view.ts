import { FRAME, globeOf, pointOf } from '#shared/map/frame.ts'
import type { Area } from '#shared/search/area.ts'
import { WHOLE, type View } from './cluster.ts'

/** Where the border of what is seen is looked at: meridians and parallels are bent on the drawing. */
const STEPS = [0, 0.25, 0.5, 0.75, 1]

/** The smallest area of meridians and parallels that holds all that is seen. */
export function areaOf({ x, y, zoom }: View): Area {
  const border = STEPS.flatMap((step) => [
    [step, 0],
    [step, 1],
    [0, step],
    [1, step],
  ]).map(([right = 0, down = 0]) =>
    globeOf({ x: x + (right * FRAME.width) / zoom, y: y + (down * FRAME.height) / zoom }),
  )
  const [longitudes, latitudes] = [
    border.map(({ longitude }) => longitude),
    border.map(({ latitude }) => latitude),
  ]
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  }
}

/** The closest view in which the middle of an area stands in the middle, and all of it is seen as far as the drawing goes. */
export function viewOf({ west, south, east, north }: Area, closest: number): View {
  const corners = [west, (west + east) / 2, east].flatMap((longitude) =>
    [south, north].map((latitude) => pointOf({ latitude, longitude })),
  )
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const zoom = Math.min(closest, FRAME.width / width, FRAME.height / height)
  if (zoom <= 1) return WHOLE
  return { x: left + width / 2 - FRAME.width / zoom / 2, y: top + height / 2 - FRAME.height / zoom / 2, zoom }
}
