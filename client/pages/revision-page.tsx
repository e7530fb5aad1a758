import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { revisionAddress } from '#shared/addresses.ts'
import { Difference } from '../features/moderation/difference.tsx'
import { pathIn } from '../features/practice/practice-query.ts'
import { revisionQuery } from '../features/practice/revision-queries.ts'
import { PracticeText } from '../features/practice/practice-text.ts'
import { RevisionNotice } from '../features/practice/revision-notice.tsx'
import { useStep } from '../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../lib/page-context.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import styles from './revision-page.module.css'

export async function load({ context, params }: Visit): Promise<void> {
  const { address = '', number = '' } = params
  if (!/^[1-9]\d{0,5}$/.test(number)) throw notFound()
  await Promise.all([
    PracticeText.bring(context),
    bringWords(context, ['practice', 'facts', 'template', 'desk', 'writing']),
  ])
  const query = revisionQuery(context.language, address, Number(number))
  const { publishedRevision } = await bringData(context, query)
  if (!publishedRevision) throw notFound()
}

/** A practice as it once was public, and what was new in it then. */
export function Page() {
  const t = useWords()
  const language = useLanguage()
  const [address, number] = [useStep(2), Number(useStep(4))]
  const { publishedRevision } = useSuspenseQuery(revisionQuery(language, address, number)).data
  if (!publishedRevision) return null
  const { practice, difference, ...published } = publishedRevision
  return (
    <>
      <PageHead
        title={t('practice.revision.title', { title: practice.title.text, number })}
        description={practice.summary.text}
        addressIn={(other) => revisionAddress(pathIn(practice, other), number)}
      />
      <div className={`page ${styles.changes}`}>
        <RevisionNotice practice={practice} {...published} />
        {difference ? (
          <section aria-labelledby="difference">
            <h2 id="difference">{t('practice.revision.difference', { from: difference.from })}</h2>
            <Difference parts={difference.parts} isSideBySide={false} isWhole={false} />
          </section>
        ) : (
          <p>{t('practice.revision.first')}</p>
        )}
      </div>
      <PracticeText.Part practice={practice} />
    </>
  )
}
