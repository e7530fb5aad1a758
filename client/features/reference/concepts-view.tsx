import { conceptAddress, conceptDataAddress } from '#shared/addresses.ts'
import type { ConceptsPageQuery } from '../../gql/reference.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './concepts-view.module.css'
import { DataLinks } from './data-links.tsx'
import { NameFilter, useKept } from './name-filter.tsx'
import { ReferenceHead } from './reference-head.tsx'
import sheet from './reference.module.css'

type Concept = ConceptsPageQuery['concepts'][number]

/** The whole thesaurus, scheme by scheme, what is narrower beneath what is broader. */
export function ConceptsView({ concepts }: Pick<ConceptsPageQuery, 'concepts'>) {
  const t = useWords()
  const { containing, keeps } = useKept()
  const kept = concepts.filter(({ label }) => keeps(label))
  const schemes = Map.groupBy(kept, ({ scheme }) => scheme)
  // What is left of a list stands side by side: what it was beneath may be gone.
  const below = containing ? new Map() : Map.groupBy(concepts, ({ broader }) => broader?.key)
  return (
    <>
      <ReferenceHead title={t('reference.concepts.title')}>
        <p>{t('reference.concepts.lead')}</p>
        <DataLinks
          lead={t('reference.concepts.data')}
          turtle={conceptDataAddress('ttl')}
          jsonLd={conceptDataAddress('jsonld')}
        />
      </ReferenceHead>
      <div className={`page ${sheet.body}`}>
        <NameFilter kept={kept.length} of={concepts.length} />
        {[...schemes].map(([scheme, own]) => (
          <section key={scheme} aria-labelledby={scheme}>
            <h2 id={scheme}>{t(`template.scheme.${scheme}`)}</h2>
            <div className={styles.columns}>
              <Terms concepts={own.filter(({ broader }) => containing || !broader)} below={below} />
            </div>
          </section>
        ))}
      </div>
    </>
  )
}

type TermsProps = { concepts: readonly Concept[]; below: ReadonlyMap<string | undefined, readonly Concept[]> }

function Terms({ concepts, below }: TermsProps) {
  const language = useLanguage()
  const ordered = concepts.toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <ul className={styles.terms}>
      {ordered.map(({ key, label }) => (
        <li key={key}>
          <Link href={conceptAddress(language, key)}>{label}</Link>
          {below.has(key) && <Terms concepts={below.get(key) ?? []} below={below} />}
        </li>
      ))}
    </ul>
  )
}
