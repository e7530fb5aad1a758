import { Outlet, Scripts } from '@tanstack/react-router'
import { feedAddress } from '#shared/addresses.ts'
import { useLanguage } from '../lib/words.tsx'
import { Layout } from './layout.tsx'
import { TYPEFACES } from './typefaces.ts'

/**
 * The whole document. Titles and descriptions are drawn by pages, and lifted into the head by React. What the server
 * hands over stands at the end and removes itself once read, so a browser draws nothing in its place.
 */
export function Document() {
  const language = useLanguage()
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="alternate" type="application/atom+xml" href={feedAddress(language)} />
        {import.meta.env.SSR &&
          TYPEFACES.map((href) => (
            <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
          ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <Layout>
          <Outlet />
        </Layout>
        {import.meta.env.SSR && <Scripts />}
      </body>
    </html>
  )
}
