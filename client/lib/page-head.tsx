import { useLocation } from '@tanstack/react-router'
import { INTERFACE_LANGUAGES, isInterfaceLanguage, type InterfaceLanguage } from '#shared/languages.ts'
import { localeOf } from './locale.ts'
import { usePublicUrl } from './site.tsx'
import { useWords } from './words.tsx'

type PageHeadProps = {
  title: string
  description?: string
  /** The one address of this page in a language; the address that it is read under if nothing else is said. */
  addressIn?: (language: InterfaceLanguage) => string
  /** It tells of one thing from beginning to end, as a practice does. */
  isArticle?: boolean
  /** What it is, in the words of schema.org, where that is more than a page; written by the server, and left as it is by browsers. */
  data?: object
  /** Not to be kept by search engines. */
  isPrivate?: boolean
}

/** What a page tells browsers, search engines and those who pass its address on. React lifts it into the head. */
export function PageHead({
  title,
  description,
  addressIn,
  data,
  isArticle = false,
  isPrivate = false,
}: PageHeadProps) {
  const t = useWords()
  const publicUrl = usePublicUrl()
  const here = useLocation({ select: ({ pathname }) => pathname })
  const address = (language: InterfaceLanguage) =>
    `${publicUrl}${addressIn?.(language) ?? inLanguage(here, language)}`
  const canonical = languageOfPath(here)
  return (
    <>
      <title>{t('common.title', { title })}</title>
      {description && <meta name="description" content={description} />}
      {isPrivate && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:site_name" content={t('common.name')} />
      <meta property="og:type" content={isArticle ? 'article' : 'website'} />
      {canonical && <meta property="og:url" content={address(canonical)} />}
      {canonical && <meta property="og:locale" content={localeOf(canonical).replace('-', '_')} />}
      {!isPrivate && canonical && <link rel="canonical" href={address(canonical)} />}
      {!isPrivate &&
        canonical &&
        INTERFACE_LANGUAGES.map((language) => (
          <link key={language} rel="alternate" hrefLang={language} href={address(language)} />
        ))}
      {!isPrivate && canonical && (
        <LinkedData
          data={{
            '@context': 'https://schema.org',
            '@type': 'WebPage',
            '@id': address(canonical),
            url: address(canonical),
            name: title,
            description,
            inLanguage: canonical,
            isPartOf: { '@type': 'WebSite', name: t('common.name'), url: publicUrl },
            ...data,
          }}
        />
      )}
    </>
  )
}

/** The same address in another language: the first step of the path is the language. */
export function inLanguage(address: string, language: InterfaceLanguage): string {
  return languageOfPath(address) ? `/${language}${address.slice(3)}` : `/${language}`
}

function languageOfPath(address: string): InterfaceLanguage | undefined {
  const first = address.slice(1).split(/[/?]/)[0] ?? ''
  return isInterfaceLanguage(first) ? first : undefined
}

/** A script that no browser runs; a closing tag within it would end it early. */
function LinkedData({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  // oxlint-disable-next-line react/no-danger -- the text of a script is not escaped, so it is made safe above
  return (
    <script type="application/ld+json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: json }} />
  )
}
