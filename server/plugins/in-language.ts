import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'

/** The first step of a route in one of the languages of the interface; other first steps do not match it. */
export const IN_LANGUAGE = `/:language(^(?:${INTERFACE_LANGUAGES.join('|')})$)`

/** What the address of such a route says: the language, and the texts of its other parameters. */
export const inLanguageParams = v.objectWithRest({ language: v.picklist(INTERFACE_LANGUAGES) }, v.string())
