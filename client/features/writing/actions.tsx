import { topicAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { buttonClass } from '../../ui/button.tsx'
import styles from './hub-view.module.css'
import { movesOf } from './moves.ts'
import { useWriting } from './writing-context.ts'

/** What may be done with the practice as it stands; nothing is shown that would be refused. */
export function Actions() {
  const t = useWords()
  const language = useLanguage()
  const { draft } = useWriting()
  return (
    <p className={styles.actions}>
      {movesOf(draft.abilities).map((move, index) => (
        <Link
          key={move}
          className={buttonClass(index === 0 ? 'main' : 'quiet')}
          href={topicAddress(language, draft.key, move)}
        >
          {t(`writing.move.${move}`)}
        </Link>
      ))}
    </p>
  )
}
