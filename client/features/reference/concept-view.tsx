import { conceptAddress, conceptDataAddress, declarationItemAddress } from '#shared/addresses.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { wordOf } from '#shared/text/enum-names.ts'
import type { ConceptPageQuery } from '../../gql/reference.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { AllPractices } from './all-practices.tsx'
import { DataLinks } from './data-links.tsx'
import { ReferenceHead } from './reference-head.tsx'
import styles from './reference.module.css'
import { UsageSection } from './usage-section.tsx'

type Concept = NonNullable<ConceptPageQuery['concept']>
type ConceptViewProps = { concept: Concept; usage: ConceptPageQuery['conceptUsage'] }

/** A term of the thesaurus: what it is called, where it stands, who uses it. */
export function ConceptView({ concept, usage }: ConceptViewProps) {
  const t = useWords()
  const language = useLanguage()
  const { key, scheme, label, labels, synonyms } = concept
  return (
    <article>
      <ReferenceHead
        kind={
          <Link href={`${conceptAddress(language)}#${scheme}`}>
            {t('reference.concept.kind', { scheme: t(`template.scheme.${scheme}`) })}
          </Link>
        }
        title={label}
      >
        {synonyms.length > 0 && (
          <p className={styles.quiet}>{t('reference.concept.synonyms', { names: synonyms.join(', ') })}</p>
        )}
      </ReferenceHead>
      <div className={`page ${styles.body}`}>
        <Neighbours concept={concept} />
        {usage && (
          <UsageSection usage={usage} all={<PracticesWith concept={concept} count={usage.total} />} />
        )}
        <section aria-labelledby="languages">
          <h2 id="languages">{t('reference.concept.languages')}</h2>
          <DataTable
            caption={t('reference.concept.languages')}
            rows={labels}
            keyOf={(each) => each.language}
            columns={[
              { title: t('reference.language'), cell: (each) => languageNameIn(language, each.language) },
              {
                title: t('reference.name'),
                cell: nameCell,
              },
            ]}
          />
        </section>
        <DataLinks
          lead={t('reference.concept.data')}
          turtle={conceptDataAddress('ttl', key)}
          jsonLd={conceptDataAddress('jsonld', key)}
        />
      </div>
    </article>
  )
}

function PracticesWith({ concept: { key, scheme }, count }: { concept: Concept; count: number }) {
  const facet = wordOf(FACET_NAMES, scheme)
  return facet && <AllPractices filters={{ [facet]: [key] }} count={count} />
}

function Neighbours({ concept: { broader, narrower, declarationItems } }: { concept: Concept }) {
  const t = useWords()
  const language = useLanguage()
  if (!broader && narrower.length === 0 && declarationItems.length === 0) return null
  const groups = [
    { title: t('reference.concept.broader'), concepts: broader ? [broader] : [] },
    { title: t('reference.concept.narrower'), concepts: narrower },
  ]
  return (
    <dl className={styles.facts}>
      {groups
        .filter(({ concepts }) => concepts.length > 0)
        .map(({ title, concepts }) => (
          <div key={title}>
            <dt>{title}</dt>
            {concepts.map(({ key, label }) => (
              <dd key={key}>
                <Link href={conceptAddress(language, key)}>{label}</Link>
              </dd>
            ))}
          </div>
        ))}
      {declarationItems.length > 0 && (
        <div>
          <dt>{t('reference.concept.declaration')}</dt>
          {declarationItems.map(({ key, title }) => (
            <dd key={key}>
              <Link href={declarationItemAddress(language, key)}>
                <b>{key}</b> {title}
              </Link>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

function nameCell({ name, language }: Concept['labels'][number]) {
  return <span lang={language}>{name}</span>
}
