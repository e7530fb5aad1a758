import { FactList } from './fact-list.tsx'
import type { FactOf } from './practice-query.ts'
import styles from './facts.module.css'
import { useAuthorsWords } from './written-in.tsx'
import { useFieldWriter } from '../../lib/field-writer.ts'

const STEPS = ['setUpMinutes', 'inUse', 'removalMinutes', 'reviewDate'] as const

/** The life of a temporary measure as a strip: set up, in use, removed, reviewed; then how it is to end. */
export function TemporaryUse({ use }: { use: FactOf<'TemporaryUse'> }) {
  const write = useFieldWriter()
  const asWritten = useAuthorsWords()
  const steps = STEPS.flatMap((name) => write(name, use[name]) ?? [])
  return (
    <>
      {steps.length > 0 && (
        <ol className={`${styles.steps} ${styles.strip}`}>
          {steps.map(({ title, text, isFree }) => (
            <li key={title}>
              <b>{title}</b>
              {isFree ? asWritten(text) : text}
            </li>
          ))}
        </ol>
      )}
      <div className={steps.length > 0 ? styles.after : undefined}>
        <FactList fact={use} without={STEPS} />
      </div>
    </>
  )
}
