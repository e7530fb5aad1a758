import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { mapAddress, searchAddress } from '#shared/addresses.ts'
import { INSET_NAMES, pointOf } from '#shared/map/frame.ts'
import { readArea, writeArea } from '#shared/search/area.ts'
import { countOfFilters, searchRequestOf, type SearchRequest, without } from '#shared/search/search-params.ts'
import type { PlaceFragment } from '../../gql/map.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { Status } from '../../ui/status.tsx'
import { areaOf } from './area-of-view.ts'
import { spread, type Spread } from './cluster.ts'
import { Drawing } from './drawing.tsx'
import { mapQuery } from './map-query.ts'
import styles from './map-view.module.css'
import { PlaceList } from './place-list.tsx'
import { isSeen, useView } from './use-view.ts'
import { ViewControls } from './view-controls.tsx'

/** What the search of an address found, on the map and in words beside it. Earlier places stay while it is on its way. */
export function MapView() {
  const language = useLanguage()
  const request = searchRequestOf(useSearch({ strict: false }))
  const answer = useQuery({ ...mapQuery(language, request), placeholderData: keepPreviousData })
  const places = answer.data?.search.places ?? []
  const isOnTheWay = answer.isPlaceholderData
  return (
    <div className={`page ${styles.page}`} aria-busy={isOnTheWay}>
      <Head
        request={request}
        places={places}
        total={isOnTheWay ? undefined : answer.data?.search.total}
        isFailed={answer.isError}
      />
      {answer.isError && <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />}
      <MapAndList {...{ request, places, isOnTheWay }} />
    </div>
  )
}

type HeadProps = {
  request: SearchRequest
  places: readonly PlaceFragment[]
  /** None while it is on its way. */
  total: number | undefined
  isFailed: boolean
}

function Head({ request, places, total, isFailed }: HeadProps) {
  const t = useWords()
  const language = useLanguage()
  const placed = places.reduce((sum, { count }) => sum + count, 0)
  const filters = countOfFilters(request)
  const found = [
    t('map.summary', { count: placed, cities: places.length }),
    ...(filters > 0 ? [t('map.filters', { count: filters })] : []),
    ...(total !== undefined && total > placed ? [t('map.withoutPlace', { count: total - placed })] : []),
  ].join(' ')
  // Asked for, shown or not: a drawn page brings the words that it has asked for.
  const loading = t('map.loading')
  return (
    <header className={styles.head}>
      <h1>{request.q ? t('map.titleFor', { query: request.q }) : t('map.title')}</h1>
      <p>{total === undefined ? !isFailed && loading : found}</p>
      <Status>{total === undefined ? '' : found}</Status>
      <p>
        <Link href={searchAddress(language, request)}>{t('map.asList')}</Link>
      </p>
    </header>
  )
}

type MapAndListProps = { request: SearchRequest; places: readonly PlaceFragment[]; isOnTheWay: boolean }

function MapAndList({ request, places, isOnTheWay }: MapAndListProps) {
  const t = useWords()
  const sight = useView(readArea(request.area ?? ''))
  const all = spread(places, sight.view.zoom)
  return (
    <div className={styles.columns}>
      <section aria-label={t('map.map')} className={styles.map}>
        <ViewControls sight={sight} />
        <Drawing
          view={sight.view}
          clusters={all.clusters}
          request={request}
          onOpen={(cluster) => sight.zoomIn(cluster)}
        />
        <Elsewhere spread={all} request={request} />
      </section>
      <List {...{ request, places, isOnTheWay, sight }} />
    </div>
  )
}

type ListProps = MapAndListProps & { sight: ReturnType<typeof useView> }

/** The cities of what was asked, or of what is seen since; and the ways to ask for that, or for everything. */
function List({ request, places, isOnTheWay, sight }: ListProps) {
  const t = useWords()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const here = writeArea(areaOf(sight.view))
  const isAsked = !sight.hasMoved || sight.isWhole || request.area === here
  const seen = places.filter(({ city }) => isSeen(sight.view, pointOf(city)))
  // The link that was followed goes away with what it asked for.
  const toHeading = () => heading.current?.focus()
  // All of them, shown or not: a drawn page brings the words that it has asked for.
  const words = {
    cities: t('map.cities'),
    citiesHere: t('map.citiesHere'),
    searchHere: t('map.searchHere'),
    searchEverywhere: t('map.searchEverywhere'),
  }
  return (
    <section aria-labelledby="places" className={styles.list}>
      <h2 id="places" ref={heading} tabIndex={-1}>
        {sight.isWhole && !request.area ? words.cities : words.citiesHere}
      </h2>
      {!isAsked && (
        <Link
          className={buttonClass('second')}
          href={mapAddress(language, { ...request, area: here })}
          resetScroll={false}
          onClick={toHeading}
        >
          {words.searchHere}
        </Link>
      )}
      {request.area && (
        <Link href={mapAddress(language, without(request, 'area'))} resetScroll={false} onClick={toHeading}>
          {words.searchEverywhere}
        </Link>
      )}
      <PlaceList places={isAsked && !isOnTheWay ? places : seen} request={request} />
    </section>
  )
}

/** Boxes for what lies outside the frame: each outermost region that has practices, and the rest of the world. */
function Elsewhere({ spread: { insets, beyond }, request }: { spread: Spread; request: SearchRequest }) {
  const t = useWords()
  const boxes = [
    ...INSET_NAMES.flatMap((name) => {
      const places = insets.get(name)
      return places ? [{ name: t(`map.inset.${name}`), places }] : []
    }),
    ...(beyond.length > 0 ? [{ name: t('map.beyond'), places: beyond }] : []),
  ]
  return boxes.map(({ name, places }) => (
    <div key={name} className={styles.box}>
      <h2>
        {name} <span>{places.reduce((sum, { count }) => sum + count, 0)}</span>
      </h2>
      <PlaceList places={places} request={request} />
    </div>
  ))
}
