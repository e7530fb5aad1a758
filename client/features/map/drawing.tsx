import { searchAddress } from '#shared/addresses.ts'
import { FRAME } from '#shared/map/frame.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Cluster, View } from './cluster.ts'
import styles from './drawing.module.css'
import land from './land.svg?url&no-inline'
import { isSeen } from './use-view.ts'

type DrawingProps = {
  view: View
  clusters: readonly Cluster[]
  request: SearchRequest
  /** A cluster of several cities was chosen: the drawing goes nearer. */
  onOpen: (cluster: Cluster) => void
}

/** Land, and a circle for the practices of a place. The list beside it says the same in words. */
export function Drawing({ view, clusters, request, onOpen }: DrawingProps) {
  const { x, y, zoom } = view
  const box = `${x} ${y} ${FRAME.width / zoom} ${FRAME.height / zoom}`
  return (
    <svg className={styles.drawing} viewBox={box}>
      <image href={land} width={FRAME.width} height={FRAME.height} aria-hidden="true" />
      {clusters
        .filter((cluster) => isSeen(view, cluster))
        .map((cluster) => (
          <Circle
            key={cluster.places[0]?.city.key}
            {...{ cluster, zoom, request }}
            onOpen={() => onOpen(cluster)}
          />
        ))}
    </svg>
  )
}

type CircleProps = { cluster: Cluster; zoom: number; request: SearchRequest; onOpen: () => void }

/** Leads to its practices; one that stands for several cities opens first, where scripts run. */
function Circle({ cluster: { x, y, places, count }, zoom, request, onOpen }: CircleProps) {
  const t = useWords()
  const language = useLanguage()
  const city = places.map((place) => place.city.key)
  const names = places.map((place) => place.city.name).join(', ')
  return (
    <g transform={`translate(${x} ${y}) scale(${1 / zoom})`}>
      <a
        className={styles.circle}
        href={searchAddress(language, { ...request, city })}
        aria-label={t('map.circle', { count, places: names })}
        onClick={(event) => {
          if (places.length === 1 || event.metaKey || event.ctrlKey) return
          event.preventDefault()
          onOpen()
        }}
      >
        <title>{names}</title>
        <circle r={11 + Math.min(17, 4 * Math.sqrt(count))} />
        <text dy=".35em" aria-hidden="true">
          {count}
        </text>
      </a>
    </g>
  )
}
