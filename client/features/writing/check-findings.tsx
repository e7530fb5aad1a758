import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { practiceAddress, topicAddress } from '#shared/addresses.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { CheckAnswer } from './check-answer.tsx'
import styles from './check-findings.module.css'
import { topicOf, useTopicNames } from './fault-list.tsx'
import { checkQuery, type SelfCheck } from './writing-query.ts'
import { useWriting } from './writing-context.ts'

/** What the check found: the same that the moderators will see, with the answers of the authors. */
export function CheckFindings() {
  const { draft } = useWriting()
  const { data } = useQuery({ ...checkQuery(draft.key), refetchOnMount: 'always' })
  const check = data?.draft?.check
  if (!check) return null
  return (
    <>
      <Findings findings={check.findings} />
      <Unread check={check} />
      <Duplicates duplicates={check.duplicates} />
      <Gaps gaps={check.gaps} />
    </>
  )
}

function Findings({ findings }: Pick<SelfCheck, 'findings'>) {
  const t = useWords()
  const nameOf = useNames()
  return (
    <Group title={t('writing.check.findings')}>
      <p>{t(findings.length > 0 ? 'writing.check.findingsLead' : 'writing.check.clear')}</p>
      <ul className={styles.list}>
        {findings.map(({ question, part, reason, sentence, proposedLabel, answer }) => (
          <li key={question} className={styles.finding}>
            {sentence && <blockquote className={styles.sentence}>{sentence}</blockquote>}
            <p>
              {nameOf('writing.finding', reason)} <TopicLink part={part} />
            </p>
            <p className={styles.ways}>
              {proposedLabel && <span>{t('writing.check.label', { label: proposedLabel })}</span>}
              <span>{t('writing.check.reword')}</span>
            </p>
            <CheckAnswer
              question={question}
              answer={answer}
              choices={[reason === 'MAY_BE_A_PLAN' ? 'NO_PLAN' : 'STAYS']}
              hasNote
            />
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Duplicates({ duplicates }: Pick<SelfCheck, 'duplicates'>) {
  const t = useWords()
  const language = useLanguage()
  if (duplicates.length === 0) return null
  return (
    <Group title={t('writing.check.duplicates')}>
      <p>{t('writing.check.duplicatesLead')}</p>
      <ul className={styles.list}>
        {duplicates.map(({ question, key, title, isPublic, answer }) => (
          <li key={question} className={styles.finding}>
            <p>
              {isPublic ? (
                <Link href={practiceAddress(language, key)}>{title}</Link>
              ) : (
                `${title} (${t('writing.check.draft')})`
              )}
            </p>
            <CheckAnswer question={question} answer={answer} choices={['DIFFERENT', 'RELATED', 'SAME']} />
          </li>
        ))}
      </ul>
    </Group>
  )
}

/** What was not read, and what seems to be in another language: so that nobody trusts the check too far. */
function Unread({ check: { notRead, otherLanguage } }: { check: SelfCheck }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <>
      {notRead.length > 0 && (
        <p>
          {t('writing.check.notRead')} <TopicLinks parts={notRead.map(({ part }) => part)} />
        </p>
      )}
      {otherLanguage.length > 0 && (
        <Group title={t('writing.check.otherLanguage')}>
          <ul className={styles.list}>
            {otherLanguage.map(({ part, declared, detected }) => (
              <li key={part}>
                <TopicLink part={part} />:{' '}
                {t('writing.check.otherLanguageText', {
                  declared: languageNameIn(language, declared),
                  detected: languageNameIn(language, detected),
                })}
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  )
}

function Gaps({ gaps }: Pick<SelfCheck, 'gaps'>) {
  const t = useWords()
  const nameOf = useNames()
  if (gaps.length === 0) return null
  return (
    <Group title={t('writing.check.gaps')}>
      <ul className={styles.list}>
        {gaps.map(({ part, missing }) => (
          <li key={`${part} ${missing}`}>
            <TopicLink part={part === 'facts' ? 'fact:source' : part} />: {nameOf('writing.gap', missing)}
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function TopicLinks({ parts }: { parts: readonly string[] }) {
  const firsts = parts.filter(
    (part, index) => parts.findIndex((each) => topicOf(each) === topicOf(part)) === index,
  )
  return firsts.map((part, index) => (
    <span key={part}>
      {index > 0 && ', '}
      <TopicLink part={part} />
    </span>
  ))
}

function TopicLink({ part }: { part: string }) {
  const language = useLanguage()
  const nameOf = useTopicNames()
  const { draft } = useWriting()
  const topic = topicOf(part)
  return <Link href={topicAddress(language, draft.key, topic)}>{nameOf(topic)}</Link>
}
