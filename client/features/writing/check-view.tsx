import { topicAddress } from '#shared/addresses.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { CheckFindings } from './check-findings.tsx'
import { FaultList } from './fault-list.tsx'
import styles from './hub-view.module.css'
import { useWriting } from './writing-context.ts'

/** What would raise completeness most comes first. */
export function CheckView() {
  const t = useWords()
  const language = useLanguage()
  const { draft } = useWriting()
  const nameOf = useItemNames()
  const missing = draft.completenessItems.filter(({ isThere }) => !isThere)
  const ordered = missing.toSorted((one, other) => other.weight - one.weight)
  return (
    <div className={styles.hub}>
      {draft.faults.length > 0 ? <FaultList /> : <p>{t('writing.ready')}</p>}
      <CheckFindings />
      <h2>{t('writing.completeness', { percent: draft.completeness })}</h2>
      <progress
        className={styles.progress}
        max={100}
        value={draft.completeness}
        aria-label={t('writing.complete')}
      />
      {ordered.length > 0 && <p>{t('writing.wouldRaise')}</p>}
      <ul className={styles.tasks}>
        {ordered.map(({ name, weight }) => (
          <li key={name} className={styles.task}>
            <Link href={topicAddress(language, draft.key, topicOfItem(name))}>{nameOf(name)}</Link>
            <span className={styles.state}>{t('writing.points', { count: weight })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The topic in which an item of completeness is written. */
function topicOfItem(name: string): string {
  if (name.startsWith('section:')) return `sections/${name.slice('section:'.length)}`
  if (name === 'source' || name === 'cost' || name === 'outcome') return `facts/${name}`
  if (name.startsWith('facts:')) return `facts/${FIRST_FACT[name.slice('facts:'.length)] ?? 'source'}`
  if (name === 'concepts') return 'classification'
  return name === 'partners' || name === 'contact' ? 'contact' : 'head'
}

const FIRST_FACT: Readonly<Record<string, string>> = {
  C1: 'risk-assessment',
  C2: 'prioritisation',
  C3: 'policy-frame',
  C4: 'temporary-use',
  C5: 'participation',
  C6: 'creative-installation',
  C7: 'communication',
  C8: 'rights',
  C9: 'cooperation',
}

function useItemNames(): (name: string) => string {
  const find = useNames()
  return (name) => {
    if (name.startsWith('section:'))
      return find('template.section', enumNameOf(name.slice('section:'.length)))
    const fact = topicOfItem(name)
    if (fact.startsWith('facts/')) return find('facts.kind', enumNameOf(fact.slice('facts/'.length)))
    return find('writing.field', name)
  }
}
