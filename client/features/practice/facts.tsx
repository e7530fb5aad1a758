import { strictest } from '#shared/practices/labels.ts'
import type { FactKind } from '../../gql/practice.ts'
import { useNames } from '../../lib/words.tsx'
import { CommunicationTimeline } from './communication-timeline.tsx'
import { CostTable } from './cost-table.tsx'
import { EquipmentTable } from './equipment-table.tsx'
import { FactList } from './fact-list.tsx'
import styles from './facts.module.css'
import { NotPublic } from './not-public.tsx'
import { OutcomeTable } from './outcome-table.tsx'
import type { Fact } from './practice-query.ts'
import { ServiceList } from './service-list.tsx'
import { TemporaryUse } from './temporary-use.tsx'

/** These stand under a heading of the same words already. */
const SAME_AS_CHAPTER: readonly FactKind[] = ['COST', 'PARTICIPATION', 'COMMUNICATION', 'RIGHTS']

/** Structured facts, each sort drawn in the way in which it is read best. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const nameOf = useNames()
  return [...Map.groupBy(facts, ({ kind }) => kind)].map(([kind, ofKind]) => (
    <div key={kind} className={styles.facts}>
      {!SAME_AS_CHAPTER.includes(kind) && <h3 className={styles.title}>{nameOf('facts.kind', kind)}</h3>}
      <Drawing kind={kind} facts={ofKind} />
      <Guarded facts={ofKind} />
    </div>
  ))
}

/** Facts of one sort are drawn as one: the strictest of their labels stands for all, and says if not all carry it. */
function Guarded({ facts }: { facts: readonly Fact[] }) {
  const label = strictest(
    ...facts.flatMap((fact) => [('detailsLabel' in fact && fact.detailsLabel) || 'CLEAR', fact.label]),
  )
  return <NotPublic label={label} isInPart={facts.some((fact) => fact.label !== label)} />
}

function Drawing({ kind, facts }: { kind: FactKind; facts: readonly Fact[] }) {
  switch (kind) {
    case 'COST':
      return <CostTable costs={facts.filter((fact) => fact.__typename === 'Cost')} />
    case 'OUTCOME':
      return <OutcomeTable outcomes={facts.filter((fact) => fact.__typename === 'Outcome')} />
    case 'EQUIPMENT':
      return <EquipmentTable equipment={facts.filter((fact) => fact.__typename === 'EquipmentClaim')} />
    case 'SERVICE':
      return <ServiceList services={facts.filter((fact) => fact.__typename === 'ServiceInvolved')} />
    case 'COMMUNICATION':
      return <CommunicationTimeline acts={facts.filter((fact) => fact.__typename === 'CommunicationAct')} />
    case 'TEMPORARY_USE':
      return facts
        .filter((fact) => fact.__typename === 'TemporaryUse')
        .map((fact) => <TemporaryUse key={fact.id} use={fact} />)
    default:
      return facts.map((fact) => <FactList key={fact.id} fact={fact} />)
  }
}
