import { expect, test } from 'vitest'
import { PRIVATE_PAGES } from '#client/app/private-routes.ts'
import { PUBLIC_PAGES } from '#client/app/public-routes.ts'
import { READING_PAGES } from '#client/app/reading-routes.ts'
import { isPrivatePath } from '#client/lib/private-paths.ts'

const pathOf = (page: string) => `/fr/${page.replaceAll('$', '')}`

test('every page for those who are signed in has a private path', () => {
  expect(Object.keys(PRIVATE_PAGES).filter((page) => !isPrivatePath(pathOf(page)))).toEqual([])
})

test('no page that everybody may read has one', () => {
  const pages = Object.keys({ ...PUBLIC_PAGES, ...READING_PAGES })
  expect(pages.filter((page) => isPrivatePath(pathOf(page)))).toEqual([])
})

test.each(['/fr/sign-in?next=%2Ffr', '/de/desk', '/en/account/password', '/it/organisations/nice/people'])(
  '%s is private',
  (path) => {
    expect(isPrivatePath(path)).toBe(true)
  },
)

test.each(['/fr', '/fr/accountability', '/fr/organisations/nice', '/sign-in', '/fr/practices/desk'])(
  '%s is not',
  (path) => {
    expect(isPrivatePath(path)).toBe(false)
  },
)
