import { useLocation } from '@tanstack/react-router'
import { INTERFACE_LANGUAGES, isInterfaceLanguage, type InterfaceLanguage } from '#shared/languages.ts'
import { localeOf } from './locale.ts'
import { usePublicUrl } from './site.tsx'
import { useWords, type Words } from './words.tsx'

type PageHeadProps = {
  title: string
  description?: string
  /** The one address of this page in a language; the address that it is read under if nothing else is said. */
  addressIn?: (language: InterfaceLanguage) => string
  /** It tells of one thing from beginning to end, as a practice does. */
  isArticle?: boolean
  /** What it is, in the words of schema.org, where that is more than a page; read only on the server. */
  data?: object
  /** Not to be kept by search engines. */
  isPrivate?: boolean
}

/**
 * What a page tells browsers, search engines and those who pass its address on. React lifts it into the head. What
 * only machines read is written by the server and left as it is by browsers.
 */
export function PageHead(props: PageHeadProps) {
  const { title, description, addressIn, isPrivate = false } = props
  const t = useWords()
  const publicUrl = usePublicUrl()
  const here = useLocation({ select: ({ pathname }) => pathname })
  const language = languageOfPath(here)
  const addressFor = (other: InterfaceLanguage) =>
    `${publicUrl}${addressIn?.(other) ?? inLanguage(here, other)}`
  const address = language && addressFor(language)
  const isKept = address !== undefined && !isPrivate
  return (
    <>
      <title>{t('common.title', { title })}</title>
      {description && <meta name="description" content={description} />}
      {isKept && <link rel="canonical" href={address} />}
      {import.meta.env.SSR && <OpenGraph {...props} address={address} language={language} />}
      {import.meta.env.SSR && <ForSearch addressFor={isKept ? addressFor : undefined} />}
      {isKept && (
        <LinkedData data={import.meta.env.SSR ? pageData(props, t, publicUrl, address, language) : {}} />
      )}
    </>
  )
}

/** Where the page is to be found in each language, or that it is not to be kept. */
function ForSearch({ addressFor }: { addressFor: ((language: InterfaceLanguage) => string) | undefined }) {
  if (!addressFor) return <meta name="robots" content="noindex" />
  return INTERFACE_LANGUAGES.map((language) => (
    <link key={language} rel="alternate" hrefLang={language} href={addressFor(language)} />
  ))
}

type OpenGraphProps = PageHeadProps & { address: string | undefined; language: InterfaceLanguage | undefined }

function OpenGraph({ title, description, isArticle = false, address, language }: OpenGraphProps) {
  const t = useWords()
  return (
    <>
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:site_name" content={t('common.name')} />
      <meta property="og:type" content={isArticle ? 'article' : 'website'} />
      {address && <meta property="og:url" content={address} />}
      {language && <meta property="og:locale" content={localeOf(language).replace('-', '_')} />}
    </>
  )
}

function pageData(
  { title, description, data }: PageHeadProps,
  t: Words,
  publicUrl: string,
  address: string,
  language: InterfaceLanguage | undefined,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: t('common.name'), url: publicUrl },
    ...data,
  }
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
  const script = { __html: JSON.stringify(data).replaceAll('<', String.raw`\u003c`) }
  // oxlint-disable-next-line react/no-danger -- the text of a script is not escaped, so it is made safe above
  return <script type="application/ld+json" suppressHydrationWarning dangerouslySetInnerHTML={script} />
}
