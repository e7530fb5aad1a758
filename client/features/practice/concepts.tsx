import { searchAddress } from '#shared/addresses.ts'
import { isFacetName } from '#shared/search/facets.ts'
import type { ConceptScheme } from '../../gql/practice.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Tag, TagList } from '../../ui/tag.tsx'
import styles from './concepts.module.css'
import type { Practice } from './practice-query.ts'

type Concept = Practice['concepts'][number]

/** What the practice is tagged with, scheme by scheme, each the way to all that share it. */
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
            <dt>{t(`practice.scheme.${scheme}`)}</dt>
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

function ConceptTag({ concept: { key, scheme, label } }: { concept: Concept }) {
  const language = useLanguage()
  const facet = facetOf(scheme)
  if (!facet) return <Tag>{label}</Tag>
  return (
    <Tag>
      <Link href={searchAddress(language, { [facet]: [key] })}>{label}</Link>
    </Tag>
  )
}

/** Not every scheme is a facet of the search. */
function facetOf(scheme: ConceptScheme) {
  const name = scheme.toLowerCase()
  return isFacetName(name) ? name : undefined
}
