import { type ComponentType, lazy, memo, Suspense } from 'react'
import type { PageContext } from './page-context.ts'

type Loaded<Props> = { Part: ComponentType<Props>; source?: string | undefined }

/**
 * A part of a page that is read before it is touched, such as a long text. The server draws it with the page, and a
 * browser fetches its code only when somebody first moves, types or touches; until then links and folded texts work
 * as they do without a script. Going there by a link fetches the code beforehand: `bring` belongs into the page's
 * `load`, on both sides.
 *
 * What must do more than that from the first moment on does not belong into such a part.
 */
export function later<Props extends object>(importPart: () => Promise<Loaded<Props>>) {
  const wish = Promise.withResolvers<void>()
  let loaded: Loaded<Props> | undefined

  const Lazy = lazy(async () => {
    await Promise.race([wish.promise, firstTouch()])
    const { Part } = await importPart()
    return { default: Part }
  })

  return {
    async bring({ answer }: PageContext): Promise<void> {
      loaded = await importPart()
      wish.resolve()
      if (loaded.source) answer.parts = [...(answer.parts ?? []), loaded.source]
    },
    // An update from above would make React give up the server's drawing: only other props are one.
    Part: memo((props: Props) => {
      const Drawn = import.meta.env.SSR && loaded ? loaded.Part : Lazy
      return (
        <Suspense>
          <Drawn {...props} />
        </Suspense>
      )
    }),
  }
}

const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

let touch: Promise<void> | undefined

function firstTouch(): Promise<void> {
  touch ??= new Promise((resolve) => {
    for (const name of TOUCHES) addEventListener(name, () => resolve(), { once: true, passive: true })
  })
  return touch
}
