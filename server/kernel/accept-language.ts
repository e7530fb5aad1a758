import { INTERFACE_LANGUAGES, isInterfaceLanguage, type InterfaceLanguage } from '#shared/languages.ts'

/** The language of the interface that an Accept-Language header likes best; `fallback` where it likes none. */
export function preferredLanguage(
  header: string | undefined,
  fallback: InterfaceLanguage = 'en',
): InterfaceLanguage {
  const liked = (header ?? '')
    .split(',')
    .map(readRange)
    .filter(({ weight }) => weight > 0)
  const best = liked
    .toSorted((a, b) => b.weight - a.weight)
    .find(({ tag }) => tag === '*' || isInterfaceLanguage(tag))
  return INTERFACE_LANGUAGES.find((language) => language === best?.tag) ?? fallback
}

/** `de-AT;q=0.8` is German, at 0.8. */
function readRange(text: string): { tag: string; weight: number } {
  const [range = '', ...parameters] = text
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/)
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { tag: range.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) || 0 }
}
