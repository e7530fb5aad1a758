import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { mapAddress, searchAddress } from '#shared/addresses.ts'
import { INSET_NAMES, pointOf } from '#shared/map/frame.ts'
import { readArea, writeArea } from '#shared/search/area.ts'
import { countOfFilters, searchRequestOf, type SearchRequest, without } from '#shared/search/search-params.ts'
import type { PlaceFragment } from '../../gql/map.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { areaOf } from './area-of-view.ts'
import { spread, type Spread } from './cluster.ts'
import { Drawing } from './drawing.tsx'
import { mapQuery } from './map-query.ts'
import styles from './map-view.module.css'
import { PlaceList } from './place-list.tsx'
import { isSeen, useView } from './use-view.ts'
import { ViewControls } from './view-controls.tsx'

/** What the search of an address found, on the map and in words beside it. */
export function MapView() {
  const language = useLanguage()
  const request = searchRequestOf(useSearch({ strict: false }))
  const answer = useQuery({ ...mapQuery(language, request), placeholderData: keepPreviousData })
  const places = answer.data?.search.places ?? []
  return (
    <div className={`page ${styles.page}`}>
      <Head request={request} places={places} total={answer.data?.search.total} />
      {answer.isError && <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />}
      <MapAndList request={request} places={places} />
    </div>
  )
}

type HeadProps = { request: SearchRequest; places: readonly PlaceFragment[]; total: number | undefined }

function Head({ request, places, total }: HeadProps) {
  const t = useWords()
  const language = useLanguage()
  const placed = places.reduce((sum, { count }) => sum + count, 0)
  const filters = countOfFilters(request)
  return (
    <header className={styles.head}>
      <h1>{request.q ? t('map.titleFor', { query: request.q }) : t('map.title')}</h1>
      {total !== undefined && (
        <p>
          {t('map.summary', { count: placed, cities: places.length })}{' '}
          {filters > 0 && t('map.filters', { count: filters })}{' '}
          {total > placed && t('map.withoutPlace', { count: total - placed })}
        </p>
      )}
      <p>
        <Link href={searchAddress(language, request)}>{t('map.asList')}</Link>
      </p>
    </header>
  )
}

function MapAndList({ request, places }: { request: SearchRequest; places: readonly PlaceFragment[] }) {
  const t = useWords()
  const language = useLanguage()
  // All of them, shown or not: a drawn page brings the words that it has asked for.
  const words = {
    cities: t('map.cities'),
    citiesHere: t('map.citiesHere'),
    searchHere: t('map.searchHere'),
    searchEverywhere: t('map.searchEverywhere'),
  }
  const sight = useView(readArea(request.area ?? ''))
  const here = writeArea(areaOf(sight.view))
  const isAsked = !sight.hasMoved || sight.isWhole || request.area === here
  const all = spread(places, sight.view.zoom)
  const seen = places.filter(({ city }) => isSeen(sight.view, pointOf(city)))
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
      <section aria-labelledby="places" className={styles.list}>
        <h2 id="places">{sight.isWhole && !request.area ? words.cities : words.citiesHere}</h2>
        {!isAsked && (
          <Link
            className={buttonClass('second')}
            href={mapAddress(language, { ...request, area: here })}
            resetScroll={false}
          >
            {words.searchHere}
          </Link>
        )}
        {request.area && (
          <Link href={mapAddress(language, without(request, 'area'))} resetScroll={false}>
            {words.searchEverywhere}
          </Link>
        )}
        <PlaceList places={isAsked ? places : seen} request={request} />
      </section>
    </div>
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
