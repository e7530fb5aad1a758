import { useLocation, useSearch } from '@tanstack/react-router'
import { fold } from '#shared/text/fold.ts'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from './name-filter.module.css'

const NAME = 'containing'

/** Short lists are read faster than they are filtered. */
const LONG = 20

/** What the address asks a list to keep: a part of a name, whatever its case and its accents. */
export function useKept(): { containing: string; keeps: (name: string) => boolean } {
  const asked: Record<string, unknown> = useSearch({ strict: false })
  const [first] = [asked[NAME]].flat()
  const containing = typeof first === 'string' ? first.trim() : ''
  const part = fold(containing)
  return { containing, keeps: (name) => fold(name).includes(part) }
}

/** A box above a long list, and how much of it is left; the answer has an address, and needs no script. */
export function NameFilter({ kept, of }: { kept: number; of: number }) {
  const t = useWords()
  const { containing } = useKept()
  const { pathname } = useLocation()
  if (of < LONG) return null
  return (
    <form method="get" action={pathname} className={styles.filter}>
      <TextField
        type="search"
        name={NAME}
        label={t('reference.filter')}
        defaultValue={containing}
        maxLength={100}
      />
      <Button type="submit" look="second">
        {t('reference.filter.submit')}
      </Button>
      {containing && <p>{t('reference.filter.kept', { count: kept, of })}</p>}
    </form>
  )
}
