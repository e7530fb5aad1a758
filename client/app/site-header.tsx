import {
  aboutAddress,
  coverageAddress,
  declarationAddress,
  homeAddress,
  mapAddress,
  searchAddress,
} from '#shared/addresses.ts'
import { Link } from '../lib/link.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Mark } from './mark.tsx'
import { SiteAccount } from './site-account.tsx'
import styles from './site-header.module.css'

export function SiteHeader() {
  const t = useWords()
  const language = useLanguage()
  return (
    <header className={styles.header}>
      <Link className={styles.brand} href={homeAddress(language)}>
        <Mark /> {t('common.name')}
      </Link>
      <nav className={styles.nav} aria-label={t('common.navigation')}>
        <Link href={searchAddress(language)}>{t('common.practices')}</Link>
        <Link href={mapAddress(language)}>{t('common.map')}</Link>
        <Link href={declarationAddress(language)}>{t('common.declaration')}</Link>
        <Link href={coverageAddress(language)}>{t('common.coverage')}</Link>
        <Link href={aboutAddress(language)}>{t('common.about')}</Link>
      </nav>
      <LanguageLinks />
      <SiteAccount />
    </header>
  )
}
