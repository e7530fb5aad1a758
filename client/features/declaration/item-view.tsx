import { declarationAddress, declarationItemAddress } from '#shared/addresses.ts'
import { DECLARATION_ITEM_IDS } from '#shared/declaration/item-ids.ts'
import type { DeclarationItemPageQuery } from '../../gql/declaration.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './item-view.module.css'
import { TextOfRecord } from './text-of-record.tsx'

type ItemViewProps = { item: NonNullable<DeclarationItemPageQuery['declarationItem']> }

/** One item of the Declaration: its text, and what Parvis says of it. */
export function ItemView({ item }: ItemViewProps) {
  const t = useWords()
  const language = useLanguage()
  return (
    <header className={styles.band}>
      <div className={`page ${styles.item}`}>
        <p className={styles.kicker}>
          <Link href={declarationAddress(language)}>{t('declaration.whole')}</Link>
        </p>
        <h1>
          <span className={styles.kind}>{t(`declaration.kind.${item.kind}`, { number: item.number })}</span>{' '}
          {item.title}
        </h1>
        <div className={styles.text}>
          <blockquote>{item.text}</blockquote>
          <TextOfRecord item={item} />
        </div>
        {(item.evidence ?? item.addressee) && (
          <dl className={styles.remark}>
            <dt>{t(item.evidence ? 'declaration.evidence' : 'declaration.addressee')}</dt>
            <dd>{item.evidence ?? item.addressee}</dd>
          </dl>
        )}
        <Neighbours itemKey={item.key} />
      </div>
    </header>
  )
}

function Neighbours({ itemKey }: { itemKey: string }) {
  const t = useWords()
  const language = useLanguage()
  const keys: readonly string[] = DECLARATION_ITEM_IDS
  const place = keys.indexOf(itemKey)
  const [previous, next] = [keys[place - 1], keys[place + 1]]
  return (
    <nav className={styles.neighbours} aria-label={t('declaration.title')}>
      {previous && (
        <Link href={declarationItemAddress(language, previous)} rel="prev">
          ← {t('declaration.previous')} ({previous})
        </Link>
      )}
      {next && (
        <Link href={declarationItemAddress(language, next)} rel="next">
          {t('declaration.next')} ({next}) →
        </Link>
      )}
    </nav>
  )
}
