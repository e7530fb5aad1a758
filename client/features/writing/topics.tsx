import type { ReactNode } from 'react'
import { isInterfaceLanguage } from '#shared/languages.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import type { MessageId } from '../../lib/message-ids.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { AttachmentsTopic } from './attachments-topic.tsx'
import { CheckView } from './check-view.tsx'
import { MoveView } from './move-view.tsx'
import { isMove } from './moves.ts'
import { isFactKind, isSectionKind } from './tasks.ts'
import {
  ClaimsTopic,
  ClassificationTopic,
  ContactTopic,
  FactsTopic,
  HeadTopic,
  RelationsTopic,
  SectionTopic,
} from './topic-view.tsx'
import { TranslationTopic } from './translation-topic.tsx'

type Topic = {
  Title: () => ReactNode
  Body: () => ReactNode
  leadIn?: MessageId
}

/** The page of a topic by the last steps of its address; undefined where there is none. */
export function topicNamed(topic: string, item?: string): Topic | undefined {
  if (item === undefined) {
    if (isMove(topic))
      return { Title: () => useWords()(`writing.move.${topic}`), Body: () => <MoveView move={topic} /> }
    return Object.hasOwn(PLAIN, topic) ? PLAIN[topic] : undefined
  }
  if (topic === 'sections' && isSectionKind(item)) {
    return {
      Title: () => useNames()('template.section', enumNameOf(item)),
      Body: () => <SectionTopic kind={item} />,
    }
  }
  if (topic === 'facts' && isFactKind(item)) {
    return { Title: () => useNames()('facts.kind', enumNameOf(item)), Body: () => <FactsTopic kind={item} /> }
  }
  if (topic === 'translations' && isInterfaceLanguage(item)) {
    return { Title: () => languageNameIn(useLanguage(), item), Body: () => <TranslationTopic to={item} /> }
  }
  return undefined
}

const PLAIN: Readonly<Record<string, Topic>> = {
  head: { Title: () => useWords()('writing.task.head'), Body: HeadTopic },
  claims: {
    Title: () => useWords()('writing.task.claims'),
    Body: ClaimsTopic,
    leadIn: 'writing.lead.claims',
  },
  classification: {
    Title: () => useWords()('writing.task.classification'),
    Body: ClassificationTopic,
    leadIn: 'writing.lead.classification',
  },
  contact: {
    Title: () => useWords()('writing.task.contact'),
    Body: ContactTopic,
    leadIn: 'writing.lead.contact',
  },
  relations: {
    Title: () => useWords()('writing.task.relations'),
    Body: RelationsTopic,
    leadIn: 'writing.lead.relations',
  },
  attachments: {
    Title: () => useWords()('writing.task.attachments'),
    Body: AttachmentsTopic,
    leadIn: 'writing.lead.attachments',
  },
  check: { Title: () => useWords()('writing.checkTitle'), Body: CheckView },
}
