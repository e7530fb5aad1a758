import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { standardOf, standards, successorOf } from '#shared/standards/standards.ts'

describe('the register of standards', () => {
  it('has one entry a designation, at an address of its own', () => {
    expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length)
    expect(new Set(standards.map(({ designation }) => designation)).size).toBe(standards.length)
    expect(standards.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('leads from each withdrawn standard to one in force, and from no other', () => {
    for (const standard of standards) {
      expect(successorOf(standard)?.state, standard.id).toBe(
        standard.state === 'withdrawn' ? 'current' : undefined,
      )
      expect(standard.supersededBy === null, standard.id).toBe(successorOf(standard) === undefined)
    }
  })

  it('knows what took the place of the old impact tests', () => {
    const successors = ['iwa-14-1-2013', 'pas-68-2013'].map((id) => standardOf(id)?.supersededBy)
    expect(successors).toEqual(['iso-22343-1-2023', 'iso-22343-1-2023'])
    expect(standardOf('iso-22343-1-2023')?.designation).toBe('ISO 22343-1:2023')
    expect(standardOf('iso-9001')).toBeUndefined()
  })

  it('gives a year only where the designation does', () => {
    for (const { designation, year } of standards) {
      const named = /:(\d{4})$/.exec(designation)?.[1]
      expect(year, designation).toBe(named === undefined ? null : Number(named))
    }
  })

  it.each(INTERFACE_LANGUAGES)('says in %s what each is for', (language) => {
    const scopes = standards.map(({ scope }) => scope[language])
    expect(scopes.filter((scope) => scope.trim() !== scope || scope.length < 20)).toEqual([])
  })
})
