import type { InterfaceLanguage } from '#shared/languages.ts'

/** What the attribute `lang` must say of a text: nothing where the text is in the language of the page. */
export function foreignLang(
  reader: InterfaceLanguage,
  { language }: { language: string },
): string | undefined {
  return language === reader ? undefined : language
}
