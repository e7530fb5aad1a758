import { describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId, Role, Verdict, Viewer } from '#shared/access/viewer.ts'
import { VISITOR } from '#shared/access/viewer.ts'
import * as policy from '#server/modules/accounts/organisations.policy.ts'

const HERE = '0193a000-0000-7000-8000-000000000001' as OrganisationId
const ELSEWHERE = '0193a000-0000-7000-8000-000000000002' as OrganisationId
const ME = '0193a000-0000-7000-8000-000000000003' as PersonId
const OTHER = '0193a000-0000-7000-8000-000000000004' as PersonId

const signedIn: Viewer = { ...VISITOR, personId: ME }
const at = (organisationId: OrganisationId, role: Role): Viewer => ({
  ...signedIn,
  memberships: [{ organisationId, role }],
})

const VIEWERS = {
  visitor: VISITOR,
  stranger: signedIn,
  leadElsewhere: at(ELSEWHERE, 'lead'),
  member: at(HERE, 'member'),
  contributor: at(HERE, 'contributor'),
  lead: at(HERE, 'lead'),
  moderator: { ...signedIn, isModerator: true },
  leadingModerator: { ...at(HERE, 'lead'), isModerator: true },
  administrator: { ...signedIn, isAdministrator: true },
} satisfies Record<string, Viewer>
type Name = keyof typeof VIEWERS
const NAMES = Object.keys(VIEWERS) as Name[]

const STATES = {
  led: { id: HERE, isEditors: false, hasLead: true, lastLead: null },
  leaderless: { id: HERE, isEditors: false, hasLead: false, lastLead: null },
  editors: { id: HERE, isEditors: true, hasLead: false, lastLead: null },
} satisfies Record<string, policy.OrganisationStanding>
type State = keyof typeof STATES

const SIGNED_IN = NAMES.filter((name) => name !== 'visitor')
const NOBODY: readonly Name[] = []
const otherIsContributor = new Map<PersonId, Role>([
  [ME, 'lead'],
  [OTHER, 'contributor'],
])

type Rule = [
  name: string,
  ask: (viewer: Viewer, state: policy.OrganisationStanding) => Verdict,
  Record<State, readonly Name[]>,
]

/** Who may, in each state of an organisation; everybody else may not. */
const RULES: readonly Rule[] = [
  ['ask for an organisation', policy.mayAskForOrganisation, same(SIGNED_IN)],
  ['decide on one', policy.mayDecideOrganisation, same(['moderator', 'leadingModerator'])],
  [
    'manage its people',
    policy.mayManagePeople,
    {
      led: ['lead', 'leadingModerator'],
      leaderless: ['lead', 'moderator', 'leadingModerator'],
      editors: NOBODY,
    },
  ],
  [
    'ask to join',
    policy.mayJoin,
    {
      led: ['stranger', 'leadElsewhere', 'moderator', 'administrator'],
      leaderless: ['stranger', 'leadElsewhere', 'moderator', 'administrator'],
      editors: NOBODY,
    },
  ],
  [
    'set its membership of the network',
    policy.maySetNetwork,
    {
      led: ['moderator', 'leadingModerator'],
      leaderless: ['moderator', 'leadingModerator'],
      editors: NOBODY,
    },
  ],
  [
    'say what it was in projects',
    policy.mayDescribe,
    {
      led: ['lead', 'moderator', 'leadingModerator'],
      leaderless: ['lead', 'moderator', 'leadingModerator'],
      editors: NOBODY,
    },
  ],
  [
    'take a contributor out',
    (viewer, state) =>
      policy.mayChangeRole(viewer, state, { person: OTHER, roles: otherIsContributor, to: undefined }),
    {
      led: ['lead', 'leadingModerator'],
      leaderless: ['lead', 'moderator', 'leadingModerator'],
      editors: NOBODY,
    },
  ],
  [
    'take out who is not there',
    (viewer, state) =>
      policy.mayChangeRole(viewer, state, { person: OTHER, roles: new Map(), to: undefined }),
    same(NOBODY),
  ],
  ['give an office', policy.mayGiveOffice, same(['administrator'])],
  ['read the audit log', policy.mayAdminister, same(['administrator'])],
]

describe.each(RULES)('who may %s', (_rule, ask, expected) => {
  test.each(Object.entries(STATES))('where it is %s', (state, standing) => {
    const allowed = NAMES.filter((name) => ask(VIEWERS[name], standing).allowed)
    expect(allowed).toEqual(NAMES.filter((name) => expected[state as State].includes(name)))
  })
})

describe('an organisation keeps a lead', () => {
  const alone = new Map<PersonId, Role>([[ME, 'lead']])
  const two = new Map<PersonId, Role>([
    [ME, 'lead'],
    [OTHER, 'lead'],
  ])

  test.each([
    ['leave alone', policy.mayLeave(VIEWERS.lead, STATES.led, alone), false],
    ['leave another lead behind', policy.mayLeave(VIEWERS.lead, STATES.led, two), true],
    [
      'become less, alone',
      policy.mayChangeRole(VIEWERS.lead, STATES.led, { person: ME, roles: alone, to: 'member' }),
      false,
    ],
    [
      'stay what one is',
      policy.mayChangeRole(VIEWERS.lead, STATES.led, { person: ME, roles: alone, to: 'lead' }),
      true,
    ],
    [
      'become less beside another',
      policy.mayChangeRole(VIEWERS.lead, STATES.led, { person: ME, roles: two, to: 'member' }),
      true,
    ],
  ])('%s', (_name, verdict, allowed) => {
    expect(verdict.allowed).toBe(allowed)
  })
})

test('abilities say what the policies say', () => {
  for (const viewer of Object.values(VIEWERS)) {
    for (const standing of Object.values(STATES)) {
      const abilities = policy.organisationAbilities(viewer, standing)
      expect(abilities.includes('invite')).toBe(policy.mayManagePeople(viewer, standing).allowed)
      expect(abilities.includes('join')).toBe(policy.mayJoin(viewer, standing).allowed)
      expect(abilities.includes('set-network')).toBe(policy.maySetNetwork(viewer, standing).allowed)
    }
  }
})

test('the last lead is not offered to leave, and everybody else who belongs is', () => {
  const led = { ...STATES.led, lastLead: ME }
  expect(policy.organisationAbilities(VIEWERS.lead, led)).not.toContain('leave')
  expect(policy.organisationAbilities(VIEWERS.lead, { ...led, lastLead: OTHER })).toContain('leave')
  expect(policy.organisationAbilities(VIEWERS.stranger, led)).not.toContain('leave')
})

function same(names: readonly Name[]): Record<State, readonly Name[]> {
  return { led: names, leaderless: names, editors: names }
}
