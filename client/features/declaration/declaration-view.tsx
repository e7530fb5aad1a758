import { coverageAddress } from '#shared/addresses.ts'
import type { DeclarationPageQuery } from '../../gql/declaration.ts'
import { Link } from '../../lib/link.tsx'
import { formatPartialDate } from '../../lib/dates.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './declaration-view.module.css'
import { ItemList } from './item-list.tsx'
import { Instruments } from './instruments.tsx'
import { Signatories } from './signatories.tsx'

/** The whole text in its order, as it stands, with what it rests on and who signed it. */
export function DeclarationView({ declaration }: Pick<DeclarationPageQuery, 'declaration'>) {
  const t = useWords()
  const language = useLanguage()
  const { items, languageOfRecord, adoptedOn, place } = declaration
  return (
    <article className="page">
      <header className={styles.head}>
        <p className={styles.quiet}>
          {t('declaration.adopted', { place, date: formatPartialDate(language, adoptedOn) })}
        </p>
        <h1>{declaration.title}</h1>
        <p className={styles.quiet}>{declaration.occasion}</p>
        <Notice>
          <p>{t(language === languageOfRecord ? 'declaration.record' : 'declaration.working')}</p>
        </Notice>
      </header>
      <p className={styles.preamble}>{declaration.preamble}</p>
      <ItemList kind="CONVICTION" leadIn={declaration.convictions} items={items} />
      <ItemList kind="COMMITMENT" leadIn={declaration.commitments} items={items} />
      <ItemList kind="CALL" leadIn={declaration.calls} items={items} />
      <p className={styles.signature}>{declaration.signatureLine}</p>
      <p className={styles.quiet}>
        {t('declaration.titleBy')} <Link href={coverageAddress(language)}>{t('declaration.coverage')}</Link>
      </p>
      <div className={styles.more}>
        <Instruments instruments={declaration.instruments} />
        <Signatories {...declaration} />
      </div>
    </article>
  )
}
