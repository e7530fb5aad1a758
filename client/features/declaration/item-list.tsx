import { declarationItemAddress } from '#shared/addresses.ts'
import type { DeclarationItemKind } from '../../gql/declaration.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Item } from './declaration-query.ts'
import styles from './item-list.module.css'
import { TextOfRecord } from './text-of-record.tsx'

type ItemListProps = { kind: DeclarationItemKind; leadIn: string; items: readonly Item[] }

const TITLES = { CONVICTION: 'convictions', COMMITMENT: 'commitments', CALL: 'calls' } as const

/** One of the three lists, with the words that open it. */
export function ItemList({ kind, leadIn, items }: ItemListProps) {
  const t = useWords()
  const language = useLanguage()
  const name = TITLES[kind]
  return (
    <section className={styles.section} aria-labelledby={name}>
      <h2 id={name} className="only-heard">
        {t(`declaration.${name}`)}
      </h2>
      <p className={styles.leadIn}>{leadIn}</p>
      <ol>
        {items
          .filter((item) => item.kind === kind)
          .map((item) => (
            <li key={item.key} id={item.key} className={styles.item}>
              <h3 className={styles.title}>
                <Link href={declarationItemAddress(language, item.key)}>
                  <b>{item.key}</b>
                  <span>{item.title}</span>
                </Link>
              </h3>
              <div className={styles.text}>
                <p>{item.text}</p>
                <TextOfRecord item={item} />
              </div>
            </li>
          ))}
      </ol>
    </section>
  )
}
