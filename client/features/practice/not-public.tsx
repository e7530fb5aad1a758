import type { Label } from '../../gql/practice.ts'
import { useWords } from '../../lib/words.tsx'
import { Tag } from '../../ui/tag.tsx'

type NotPublicProps = {
  label: Label | null | undefined
  /** Only some of what stands here carries the label. */
  isInPart?: boolean
}

/** By which label somebody reads what not everybody may, and for whom it is; nothing for what is public. */
export function NotPublic({ label, isInPart = false }: NotPublicProps) {
  const t = useWords()
  if (!label || label === 'CLEAR') return null
  return (
    <p>
      <Tag code={`TLP:${label}`}>{t(`practice.${isInPart ? 'partlyFor' : 'onlyFor'}.${label}`)}</Tag>
    </p>
  )
}
