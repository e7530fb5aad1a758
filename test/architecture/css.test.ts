import { expect, test } from 'vitest'
import { filesMatching } from './house.ts'
import { classFaults } from './rules/css.ts'

const component = (text: string) => ({
  path: 'client/ui/tag.tsx',
  text: `import styles from './tag.module.css'\n${text}`,
})
const sheet = (text: string) => ({ path: 'client/ui/tag.module.css', text })

test('finds a class that no rule defines', () => {
  expect(
    classFaults([component('<b className={styles.tagg} />')], [sheet('.tagg-x { color: red }')]),
  ).toEqual([
    'client/ui/tag.tsx names .tagg, which client/ui/tag.module.css does not define.',
    'client/ui/tag.module.css defines .tagg-x, which nothing uses.',
  ])
})

test('finds a style sheet that is not there', () => {
  expect(classFaults([component('')], [])).toHaveLength(1)
})

test('knows classes in brackets, in nested rules and with numbers, and is not misled by comments', () => {
  const css = '/* .old */ .tag { margin: 0.5rem; &:hover .label-2, .big { color: red } }'
  expect(classFaults([component("styles.tag styles['label-2'] styles.big")], [sheet(css)])).toEqual([])
})

test('a class chosen at run time excuses the sheet from having only classes in use', () => {
  expect(classFaults([component('styles[tone]')], [sheet('.warm {} .cold {}')])).toEqual([])
})

test('each class that a component names exists, and each class is named', () => {
  const components = filesMatching('client/**/*.{ts,tsx}')
  expect(classFaults(components, filesMatching('client/**/*.module.css'))).toEqual([])
})
