import type { DeclarationPageQuery } from '../../gql/declaration.ts'
import { countryName } from '../../lib/country-names.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './declaration-view.module.css'

type SignatoriesProps = Pick<DeclarationPageQuery['declaration'], 'signatories' | 'signatoriesSource'>

/** Who signed, as far as its source says to date. */
export function Signatories({ signatories, signatoriesSource: source }: SignatoriesProps) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories">{t('declaration.signatories')}</h2>
      <p className={styles.quiet}>
        {t('declaration.signatories.text')}{' '}
        <a href={source.url} title={source.title} hrefLang="en">
          {t('declaration.signatories.source', { publisher: source.publisher })}
        </a>
      </p>
      <ul className={styles.plain}>
        {signatories.map(({ key, name, country }) => (
          <li key={key}>
            {name}
            <span className={styles.quiet}>{countryName(language, country)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
