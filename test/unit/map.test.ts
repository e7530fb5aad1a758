import { describe, expect, test } from 'vitest'
import { areaOf, viewOf } from '#client/features/map/area-of-view.ts'
import { spread } from '#client/features/map/cluster.ts'
import { cityOf } from '#server/modules/taxonomy/index.ts'
import { FRAME, globeOf, insetOf, isInFrame, pointOf } from '#shared/map/frame.ts'

const at = (key: string) => {
  const { lat, lon } = cityOf(key)!
  return { latitude: lat, longitude: lon }
}
const place = (key: string, count = 1) => {
  const { name, country } = cityOf(key)!
  return { count, city: { key, name, country, ...at(key) } }
}

describe('the frame', () => {
  test.each([
    ['reykjavik-is'],
    ['lisboa-pt'],
    ['lefkosia-cy'],
    ['rabat-ma'],
    ['oslo-no'],
    ['athina-gr'],
    ['tunis-tn'],
  ])('shows %s', (key) => expect(isInFrame(pointOf(at(key)))).toBe(true))

  test.each([['new-york-us'], ['melbourne-au']])('does not show %s', (key) => {
    expect(isInFrame(pointOf(at(key)))).toBe(false)
    expect(insetOf(at(key))).toBeUndefined()
  })

  test('is centred where the projection is, with north up', () => {
    const { lat, lon } = FRAME.centre
    expect(pointOf({ latitude: lat, longitude: lon })).toEqual(FRAME.translate)
    expect(pointOf({ latitude: lat + 1, longitude: lon }).y).toBeLessThan(FRAME.translate.y)
  })

  test('has a box for an outermost region', () => {
    expect(insetOf({ latitude: 28.1, longitude: -15.4 })).toBe('canaries')
    expect(insetOf({ latitude: -20.9, longitude: 55.45 })).toBe('reunion')
  })
})

describe('clusters', () => {
  const places = [place('nice-fr', 4), place('torino-it', 3), place('oslo-no', 2), place('new-york-us', 1)]

  test('keep every practice exactly once', () => {
    for (const zoom of [1, 3, 12]) {
      const { clusters, insets, beyond } = spread(places, zoom)
      const sum = (all: readonly { count: number }[]) => all.reduce((total, { count }) => total + count, 0)
      expect(
        sum(clusters) + [...insets.values()].reduce((total, box) => total + sum(box), 0) + sum(beyond),
      ).toBe(10)
    }
  })

  test('part as the map comes nearer', () => {
    const far = spread(places, 1).clusters.map(({ count }) => count)
    const near = spread(places, 12).clusters.map(({ count }) => count)
    expect(far).toEqual([7, 2])
    expect(near).toEqual([4, 3, 2])
  })
})

describe('the area that is seen', () => {
  test.each([
    { latitude: 48, longitude: 12 },
    { latitude: 64.1, longitude: -21.9 },
    { latitude: 35.3, longitude: 33.4 },
  ])('a place of the drawing is found again on the globe: %o', (there) => {
    const { latitude, longitude } = globeOf(pointOf(there))
    expect([latitude, longitude]).toEqual([
      expect.closeTo(there.latitude, 6),
      expect.closeTo(there.longitude, 6),
    ])
  })

  test('holds every corner of what is seen, and leads back to a view that holds it', () => {
    const view = { x: 300, y: 350, zoom: 4 }
    const { west, south, east, north } = areaOf(view)
    const corner = globeOf({ x: 300 + 1000 / 4, y: 350 })
    expect([corner.longitude >= west, corner.longitude <= east]).toEqual([true, true])
    expect([corner.latitude >= south, corner.latitude <= north]).toEqual([true, true])
    const back = viewOf({ west, south, east, north }, 12)
    expect(back.zoom).toBeLessThanOrEqual(4)
    expect(back.zoom).toBeGreaterThan(2)
  })
})
