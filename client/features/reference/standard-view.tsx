import { standardAddress } from '#shared/addresses.ts'
import type { StandardPageQuery } from '../../gql/reference.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AllPractices } from './all-practices.tsx'
import { ReferenceHead } from './reference-head.tsx'
import styles from './reference.module.css'
import { UsageSection } from './usage-section.tsx'

type Standard = NonNullable<StandardPageQuery['standard']>

/** A standard: what it covers, whether it is in force, what took its place, which practices state it. */
export function StandardView({ standard, page }: { standard: Standard; page: StandardPageQuery }) {
  const t = useWords()
  const language = useLanguage()
  const { designation, body, year, state, supersededBy } = standard
  const replaced = page.standards.filter((other) => other.supersededBy?.key === standard.key)
  const facts = [body, year, t(`reference.standard.state.${state}`)].filter((fact) => fact !== null)
  return (
    <article>
      <ReferenceHead
        kind={<Link href={standardAddress(language)}>{t('reference.standards.title')}</Link>}
        title={designation}
      >
        <p>{facts.join(' · ')}</p>
      </ReferenceHead>
      <div className={`page ${styles.body}`}>
        {supersededBy && (
          <Notice>
            <p>
              <Link href={standardAddress(language, supersededBy.key)}>{supersededBy.designation}</Link>
              {' · '}
              {t('reference.standard.superseded', { designation: supersededBy.designation })}
            </p>
          </Notice>
        )}
        <dl className={styles.facts}>
          <div>
            <dt>{t('reference.standard.scope')}</dt>
            <dd>{standard.scope}</dd>
            {standard.ratesEquipment && <dd>{t('reference.standard.rates')}</dd>}
            {standard.certainty === 'TO_BE_CHECKED' && <dd>{t('reference.standard.toBeChecked')}</dd>}
          </div>
          {replaced.length > 0 && (
            <div>
              <dt>{t('reference.standard.replaces')}</dt>
              {replaced.map((other) => (
                <dd key={other.key}>
                  <Link href={standardAddress(language, other.key)}>{other.designation}</Link>
                </dd>
              ))}
            </div>
          )}
        </dl>
        {page.standardUsage && (
          <UsageSection
            usage={page.standardUsage}
            all={<AllPractices filters={{ standard: [standard.key] }} count={page.standardUsage.total} />}
          />
        )}
      </div>
    </article>
  )
}
