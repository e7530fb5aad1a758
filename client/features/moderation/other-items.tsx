import { deskPracticeAddress } from '#shared/addresses.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Decision } from './decisions.tsx'
import type { DeskPractice, QueueItem } from './desk-queries.ts'
import { daysSince } from './since.ts'

/** What waits about this practice beside its review: reports, a second look, a city that asks for it. */
export function OtherItems({ desk }: { desk: DeskPractice }) {
  const others = desk.items.filter(({ kind }) => kind !== 'REVIEW')
  return others.map((item) => <OtherItem key={item.id} item={item} desk={desk} />)
}

const ANSWERS: Partial<Record<QueueItem['kind'], readonly Answer[]>> = {
  SECOND_LOOK: ['uphold', 'reinstate'],
  PROBLEM: ['close-report'],
  TAKE_OVER: ['grant', 'refuse'],
}
type Answer = 'uphold' | 'reinstate' | 'close-report' | 'grant' | 'refuse'

function OtherItem({ item, desk }: { item: QueueItem; desk: DeskPractice }) {
  const t = useWords()
  const nameOf = useNames()
  const action = deskPracticeAddress(useLanguage(), desk.key)
  return (
    <Notice title={nameOf('desk.kind', item.kind)}>
      <p>
        {[item.organisation, item.askedBy, t('desk.since', { count: daysSince(item.since) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {item.report && (
        <>
          <p>
            <b>{nameOf('desk.problem', item.report.kind)}</b>
          </p>
          <p>{item.report.body}</p>
          {item.report.email && (
            <p>
              <a href={`mailto:${item.report.email}`}>{item.report.email}</a>
            </p>
          )}
        </>
      )}
      {item.mayAnswer ? (
        ANSWERS[item.kind]?.map((answer) => (
          <Decision
            key={answer}
            name={answer}
            title={t(`desk.answer.${answer}`)}
            action={action}
            hidden={{ item: item.id }}
          />
        ))
      ) : (
        <p>{t('desk.answer.another')}</p>
      )}
    </Notice>
  )
}
