import type { InterfaceLanguage } from '../languages.ts'

/** Signing up and in, and the people of organisations. */

export function signUpAddress(language: InterfaceLanguage): string {
  return `/${language}/sign-up`
}

export function oneTimeLinkAddress(language: InterfaceLanguage): string {
  return `/${language}/sign-in/link`
}

export function forgottenAddress(language: InterfaceLanguage): string {
  return `/${language}/forgotten`
}

/** The people of an organisation, by the stable part of its address. */
export function peopleAddress(language: InterfaceLanguage, key: string): string {
  return `/${language}/organisations/${key}/people`
}
