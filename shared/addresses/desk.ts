import type { InterfaceLanguage } from '../languages.ts'

/** The pages of the moderators. */

export function boardAddress(language: InterfaceLanguage): string {
  return `/${language}/desk/board`
}

export function deskPracticeAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/desk/${key}`
}
