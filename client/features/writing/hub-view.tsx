import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import type { FactKind } from '#shared/practices/facts.ts'
import { topicAddress } from '#shared/addresses.ts'
import { SECTION_KINDS } from '#shared/practices/template.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { Link } from '../../lib/link.tsx'
import { useSearchText } from '../../lib/address-parts.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions } from './actions.tsx'
import styles from './hub-view.module.css'
import { factsOf, factsToAsk, headState, listState, partState, sectionState, valueOf } from './tasks.ts'
import { Task, TaskGroup } from './task-list.tsx'
import { isDone } from './done.ts'
import { useWriting } from './writing-context.ts'

/** The list of what can be written, in any order, each with how far it has come. */
export function HubView() {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const { draft } = useWriting()
  const done = useSearchText('done')
  return (
    <div className={styles.hub}>
      {isDone(done) && <Notice>{t(`writing.done.${done}`)}</Notice>}
      {draft.askedToSubmitAt && <Notice>{t('writing.asked')}</Notice>}
      {draft.lastRemark && (
        <Notice title={t('writing.remark')}>
          <p>{draft.lastRemark.reason}</p>
        </Notice>
      )}
      <Actions />
      <p>
        <Link href={topicAddress(language, draft.key, 'conversation')}>{t('writing.task.conversation')}</Link>
      </p>
      {draft.abilities.includes('GRANT_ACCESS') && (
        <p>
          <Link href={topicAddress(language, draft.key, 'access')}>{t('writing.access.title')}</Link>
        </p>
      )}
      {draft.abilities.includes('SAVE') && (
        <>
          <TaskGroup title={t('writing.group.snapshot')} lead={t('writing.group.snapshotLead')}>
            <Task topic="head" name={t('writing.task.head')} state={headState(draft)} isNeeded />
            <Task
              topic="claims"
              name={t('writing.task.claims')}
              state={listState(draft, 'claim:')}
              isNeeded
            />
          </TaskGroup>
          <TaskGroup title={t('writing.group.sections')} lead={t('writing.group.sectionsLead')}>
            {SECTION_KINDS.map((kind) => (
              <Task
                key={kind}
                topic={`sections/${kind}`}
                name={nameOf('template.section', enumNameOf(kind))}
                state={sectionState(draft, kind)}
              />
            ))}
          </TaskGroup>
          <Facts />
          <TaskGroup title={t('writing.group.more')}>
            <Task
              topic="classification"
              name={t('writing.task.classification')}
              state={partState(draft, 'concepts')}
            />
            <Task
              topic="contact"
              name={t('writing.task.contact')}
              state={partState(draft, 'contact', 'partners')}
            />
            <Task
              topic="relations"
              name={t('writing.task.relations')}
              state={listState(draft, 'relation:')}
            />
            <Task
              topic="attachments"
              name={t('writing.task.attachments')}
              state={listState(draft, 'attachment:')}
            />
          </TaskGroup>
          <Translations />
          <TaskGroup title={t('writing.group.send')}>
            <Task topic="preview" name={t('writing.task.preview')} />
            <Task topic="check" name={t('writing.task.check', { percent: draft.completeness })} />
          </TaskGroup>
        </>
      )}
    </div>
  )
}

/** What the claimed commitments ask for comes first; all else can be told too. */
function Facts() {
  const t = useWords()
  const nameOf = useNames()
  const { draft } = useWriting()
  const { asked, others } = factsToAsk(draft)
  const task = (kind: FactKind) => (
    <Task
      key={kind}
      topic={`facts/${kind}`}
      name={nameOf('facts.kind', enumNameOf(kind))}
      state={factsOf(draft, kind).length > 0 ? listState(draft, `fact:${kind}`) : 'empty'}
    />
  )
  return (
    <>
      {asked.length > 0 && (
        <TaskGroup title={t('writing.group.asked')} lead={t('writing.group.askedLead')}>
          {asked.map(task)}
        </TaskGroup>
      )}
      <TaskGroup title={t('writing.group.facts')} lead={t('writing.group.factsLead')}>
        {others.map(task)}
      </TaskGroup>
    </>
  )
}

function Translations() {
  const t = useWords()
  const language = useLanguage()
  const { draft } = useWriting()
  const original = valueOf(draft, 'language')
  return (
    <TaskGroup title={t('writing.group.translations')} lead={t('writing.group.translationsLead')}>
      {INTERFACE_LANGUAGES.filter((each) => each !== original).map((each) => (
        <Task
          key={each}
          topic={`translations/${each}`}
          name={languageNameIn(language, each)}
          state={listState(draft, `translation:${each}:`)}
        />
      ))}
    </TaskGroup>
  )
}
