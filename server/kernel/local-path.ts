/**
 * Where to go within Parvis, from an address that somebody else may have written; `fallback` for anything that a
 * browser could understand as leading elsewhere, such as `//evil.example` or `/\evil.example`.
 */
export function localPath(given: string | undefined, fallback: string): string {
  if (!given?.startsWith('/') || /^\/[/\\]|[\p{Cc}\\]/u.test(given)) return fallback
  const here = 'http://here.invalid'
  return URL.canParse(given, here) && new URL(given, here).origin === here ? given : fallback
}
