import { declarationItemAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Tag, TagList } from '../../ui/tag.tsx'
import { anchorOf } from './chapters.ts'
import styles from './claims.module.css'
import { foreignLang } from './foreign-lang.ts'
import type { Practice } from './practice-query.ts'

type Claim = Practice['claims'][number]

/** How the practice stands to the Declaration: what it did, beside what was promised. */
export function Claims({ practice: { claims, relations } }: { practice: Practice }) {
  const t = useWords()
  const [first] = claims
  if (!first) return null
  const areAlike = claims.every(({ state }) => state === first.state)
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">{t('practice.claims')}</h2>
      {areAlike && <p className={styles.state}>{t(`practice.claim.state.${first.state}`)}</p>}
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} showsState={!areAlike} hasRelations={relations.length > 0} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** About what is there for a while: what came before, what comes after. */
const OF_STEPS = 'C4'

const LOOKS = { EVIDENCES: 'plain', PARTLY: 'soft', CONTRADICTS: 'contrary' } as const

type ClaimCardProps = { claim: Claim; showsState: boolean; hasRelations: boolean }

function ClaimCard({ claim, showsState, hasRelations }: ClaimCardProps) {
  const t = useWords()
  const language = useLanguage()
  const { id, commitment, reason, strength, state } = claim
  return (
    <article className={styles.claim} id={`claim-${id}`} aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`} className={styles.title}>
        <Link href={declarationItemAddress(language, commitment.key)}>
          <b>{commitment.key}</b> {commitment.title}
        </Link>
      </h3>
      <div className={styles.tags}>
        <TagList>
          <li>
            <Tag look={LOOKS[strength]}>{t(`template.strength.${strength}`)}</Tag>
          </li>
          {showsState && (
            <li>
              <Tag look={state === 'CONFIRMED' ? 'plain' : 'soft'}>{t(`practice.claim.state.${state}`)}</Tag>
            </li>
          )}
        </TagList>
      </div>
      <div className={styles.reason}>
        <h4 className={styles.label}>{t('practice.claim.practice')}</h4>
        <p lang={foreignLang(language, reason)}>{reason.text}</p>
        <Supports sections={claim.sections} />
        {hasRelations && commitment.key === OF_STEPS && (
          <p className={styles.supports}>
            <a href="#related">{t('practice.claim.steps')}</a>
          </p>
        )}
      </div>
      <div className={styles.promise}>
        <h4 className={styles.label}>{t('practice.claim.commitment')}</h4>
        <blockquote>{commitment.text}</blockquote>
        {language !== 'fr' && (
          <details className={styles.record}>
            <summary>{t('practice.claim.record')}</summary>
            <blockquote lang="fr">{commitment.textOfRecord}</blockquote>
          </details>
        )}
      </div>
    </article>
  )
}

function Supports({ sections }: Pick<Claim, 'sections'>) {
  const t = useWords()
  if (sections.length === 0) return null
  return (
    <p className={styles.supports}>
      {t('practice.claim.sections')}{' '}
      {sections.map((kind, index) => (
        <span key={kind}>
          {index > 0 && ', '}
          <a href={`#${anchorOf(kind)}`}>{t(`template.section.${kind}`)}</a>
        </span>
      ))}
    </p>
  )
}
