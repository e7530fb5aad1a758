import type { InterfaceLanguage } from '../languages.ts'

/** The pages of the moderators. */

export function boardAddress(language: InterfaceLanguage): string {
  return `/${language}/desk/board`
}

/** What people looked for and did not find. */
export function unansweredAddress(language: InterfaceLanguage): string {
  return `/${language}/desk/searches`
}

export function deskPracticeAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/desk/${key}`
}

/** What was said about a practice between its authors and the moderators. */
export function conversationAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/my-practices/${key}/conversation`
}
