import { deskAddress } from '#shared/addresses.ts'
import { useLanguage } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { shortcut } from './shortcut.ts'

/** Takes what has waited longest, and leads there. Once on a page, because it has the shortcut. */
export function NextItem({ children }: { children: string }) {
  return (
    <form method="post" action={deskAddress(useLanguage())}>
      <input type="hidden" name="action" value="next" />
      <Button type="submit" look="second" {...shortcut('n')}>
        {children}
      </Button>
    </form>
  )
}
