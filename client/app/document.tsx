import { Outlet, Scripts } from '@tanstack/react-router'
import { useLanguage } from '../lib/words.tsx'
import { PageAssets } from './assets.tsx'
import { Layout } from './layout.tsx'

/** The whole document, drawn once on the server. Titles and descriptions are drawn by pages; React lifts them. */
export function Document() {
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <PageAssets />
      </head>
      <body>
        <Layout>
          <Outlet />
        </Layout>
        <Scripts />
      </body>
    </html>
  )
}
