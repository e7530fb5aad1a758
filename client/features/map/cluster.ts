import type { PlaceFragment } from '../../gql/map.ts'
import { insetOf, isInFrame, pointOf, type Inset, type Point } from '#shared/map/frame.ts'

/** The cut of the drawing that is seen: its corner, and how many times it is magnified. */
export type View = Point & { zoom: number }
export const WHOLE: View = { x: 0, y: 0, zoom: 1 }

export type Cluster = Point & { places: readonly PlaceFragment[]; count: number }

/** Places of a map: clusters in the frame, those of the outermost regions by box, and those beyond both. */
export type Spread = {
  clusters: readonly Cluster[]
  insets: ReadonlyMap<Inset, readonly PlaceFragment[]>
  beyond: readonly PlaceFragment[]
}

/** Circles nearer than this, in units of what is seen, become one. */
const NEAR = 40

export function spread(places: readonly PlaceFragment[], zoom: number): Spread {
  const inFrame = places.filter((place) => isInFrame(pointOf(place.city)))
  const outside = places.filter((place) => !isInFrame(pointOf(place.city)))
  const insets = Map.groupBy(
    outside.filter((place) => insetOf(place.city)),
    (place) => insetOf(place.city) ?? 'canaries',
  )
  return {
    clusters: clustersOf(inFrame, NEAR / zoom),
    insets,
    beyond: outside.filter((place) => !insetOf(place.city)),
  }
}

/** The largest places first draw their neighbours to them, so that the same places always make the same clusters. */
function clustersOf(places: readonly PlaceFragment[], near: number): Cluster[] {
  const clusters: Cluster[] = []
  for (const place of places.toSorted((a, b) => b.count - a.count || (a.city.key < b.city.key ? -1 : 1))) {
    const point = pointOf(place.city)
    const at = clusters.findIndex((each) => Math.hypot(each.x - point.x, each.y - point.y) < near)
    const cluster = clusters[at]
    if (cluster) clusters[at] = joined(cluster, place, point)
    else clusters.push({ ...point, places: [place], count: place.count })
  }
  return clusters
}

/** The circle stands at the middle of its practices. */
function joined(cluster: Cluster, place: PlaceFragment, point: Point): Cluster {
  const count = cluster.count + place.count
  const towards = (from: number, to: number) => from + ((to - from) * place.count) / count
  return {
    x: towards(cluster.x, point.x),
    y: towards(cluster.y, point.y),
    places: [...cluster.places, place],
    count,
  }
}
