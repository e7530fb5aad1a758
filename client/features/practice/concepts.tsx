import { conceptAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Tag, TagList } from '../../ui/tag.tsx'
import styles from './concepts.module.css'
import type { Practice } from './practice-query.ts'

type Concept = Practice['concepts'][number]

/** What the practice is tagged with, scheme by scheme, each the way to its own page, and so to all that share it. */
export function Concepts({ concepts }: { concepts: readonly Concept[] }) {
  const t = useWords()
  const schemes = Map.groupBy(concepts, ({ scheme }) => scheme)
  if (concepts.length === 0) return null
  return (
    <section aria-labelledby="concepts">
      <h2 id="concepts">{t('practice.concepts')}</h2>
      <dl className={styles.schemes}>
        {[...schemes].map(([scheme, ofScheme]) => (
          <div key={scheme}>
            <dt>{t(`template.scheme.${scheme}`)}</dt>
            <dd>
              <TagList>
                {ofScheme.map((concept) => (
                  <li key={concept.key}>
                    <ConceptTag concept={concept} />
                  </li>
                ))}
              </TagList>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function ConceptTag({ concept: { key, label } }: { concept: Concept }) {
  return (
    <Tag>
      <Link href={conceptAddress(useLanguage(), key)}>{label}</Link>
    </Tag>
  )
}
