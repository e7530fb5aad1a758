import { declarationItemAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { inSentence } from '../../lib/lists.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Coverage } from './coverage-query.ts'
import styles from './gaps.module.css'

/** What nobody has published yet, said in sentences. */
export function Gaps({ coverage }: { coverage: Coverage }) {
  const t = useWords()
  const language = useLanguage()
  const sentencesOf = useGapSentences()
  const gaps = coverage.commitments
    .map((commitment) => ({ ...commitment, sentences: sentencesOf(commitment) }))
    .filter(({ sentences }) => sentences.length > 0)
  return (
    <section className={styles.gaps} aria-labelledby="gaps">
      <h2 id="gaps">{t('coverage.gaps')}</h2>
      {gaps.length === 0 && <p>{t('coverage.gaps.none')}</p>}
      <dl>
        {gaps.map(({ commitment, title, sentences }) => (
          <div key={commitment}>
            <dt>
              <Link href={declarationItemAddress(language, commitment)}>
                <b>{commitment}</b> {title}
              </Link>
            </dt>
            {sentences.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

type Gap = Pick<Coverage['commitments'][number], 'practices' | 'onlyIn' | 'missingKinds'>

/** The function that says what is missing of a commitment. */
export function useGapSentences(): (gap: Gap) => string[] {
  const t = useWords()
  const language = useLanguage()
  return ({ practices, onlyIn, missingKinds }) => {
    if (practices === 0) return [t('coverage.gap.nothing')]
    const kinds = missingKinds.map((kind) => t(`template.kind.${kind}`))
    return [
      ...(onlyIn.length > 0 ? [t('coverage.gap.only', { cities: inSentence(language, onlyIn) })] : []),
      ...(kinds.length > 0 ? [t('coverage.gap.kinds', { kinds: inSentence(language, kinds) })] : []),
    ]
  }
}
