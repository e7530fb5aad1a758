import { useState } from 'react'
import { FRAME, type Point } from '#shared/map/frame.ts'
import type { Area } from '#shared/search/area.ts'
import { viewOf } from './area-of-view.ts'
import { WHOLE, type View } from './cluster.ts'

const CLOSEST = 12
const STEP = 1.8

/** What part of the map is seen, and how to change it. It begins with an area, or with everything. */
export function useView(area: Area | undefined) {
  const [view, setView] = useState<View>(() => (area ? kept(viewOf(area, CLOSEST)) : WHOLE))
  const [start] = useState(view)
  return {
    view,
    hasMoved: view !== start,
    isWhole: view.zoom === 1,
    isClosest: view.zoom === CLOSEST,
    reset: () => setView(WHOLE),
    zoomIn: (to?: Point) => setView((from) => zoomed(from, STEP, to)),
    zoomOut: () => setView((from) => zoomed(from, 1 / STEP)),
    /** Moves by a share of what is seen. */
    move: (right: number, down: number) =>
      setView(({ x, y, zoom }) =>
        kept({ x: x + (right * FRAME.width) / zoom, y: y + (down * FRAME.height) / zoom, zoom }),
      ),
  }
}

function zoomed({ x, y, zoom: before }: View, factor: number, to?: Point): View {
  const zoom = Math.min(CLOSEST, Math.max(1, before * factor))
  const middle = to ?? { x: x + FRAME.width / before / 2, y: y + FRAME.height / before / 2 }
  return kept({ x: middle.x - FRAME.width / zoom / 2, y: middle.y - FRAME.height / zoom / 2, zoom })
}

/** Within the drawing. */
function kept({ x, y, zoom }: View): View {
  const within = (value: number, size: number) => Math.min(Math.max(0, value), size - size / zoom)
  return { x: within(x, FRAME.width), y: within(y, FRAME.height), zoom }
}

export function isSeen({ x, y, zoom }: View, point: Point): boolean {
  const [right, bottom] = [x + FRAME.width / zoom, y + FRAME.height / zoom]
  return point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
}
