import type { ReactNode } from 'react'
import { useWords } from '../lib/words.tsx'
import { Arrival } from './arrival.tsx'
import styles from './layout.module.css'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What surrounds every page. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useWords()
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('common.skip')}
      </a>
      <SiteHeader />
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      <Arrival />
    </>
  )
}
