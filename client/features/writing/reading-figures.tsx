import { useWords } from '../../lib/words.tsx'
import type { OwnPractice } from './writing-query.ts'

/** How often a published practice was read, and by which searches it was found: counts only. */
export function ReadingFigures({ readings }: { readings: NonNullable<OwnPractice['readings']> }) {
  const t = useWords()
  const { total, lastThirtyDays: recent, searches } = readings
  return (
    <>
      <p>{t('writing.mine.read', { total, recent })}</p>
      {searches.length > 0 && (
        <details>
          <summary>{t('writing.mine.searches', { count: searches.length })}</summary>
          <ul>
            {searches.map(({ phrase, times }) => (
              <li key={phrase}>{t('writing.mine.search', { phrase, times })}</li>
            ))}
          </ul>
          <p>{t('writing.mine.searchesHint')}</p>
        </details>
      )}
    </>
  )
}
