import {
  aboutAddress,
  accessibilityAddress,
  conceptAddress,
  coverageAddress,
  declarationAddress,
  searchAddress,
  standardAddress,
} from '#shared/addresses.ts'
import { Link } from '../lib/link.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import styles from './site-footer.module.css'

export function SiteFooter() {
  const t = useWords()
  const language = useLanguage()
  return (
    <footer className={styles.footer} data-print="no">
      <div className={styles.inner}>
        <p className={styles.about}>{t('common.footer')}</p>
        <ul className={styles.links}>
          <li>
            <Link href={searchAddress(language)}>{t('common.practices')}</Link>
          </li>
          <li>
            <Link href={declarationAddress(language)}>{t('common.declaration')}</Link>
          </li>
          <li>
            <Link href={coverageAddress(language)}>{t('common.coverage')}</Link>
          </li>
          <li>
            <Link href={conceptAddress(language)}>{t('common.concepts')}</Link>
          </li>
          <li>
            <Link href={standardAddress(language)}>{t('common.standards')}</Link>
          </li>
          <li>
            <Link href={aboutAddress(language)}>{t('common.about')}</Link>
          </li>
          <li>
            <Link href={accessibilityAddress(language)}>{t('common.accessibility')}</Link>
          </li>
        </ul>
        <p className={styles.licence}>{t('common.licence')}</p>
      </div>
    </footer>
  )
}
