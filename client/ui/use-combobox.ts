import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useId, useState } from 'react'

/** No option: the words themselves. */
const NONE = -1

type Combobox = {
  input: RefObject<HTMLInputElement | null>
  /** How many options there are for the words that stand in the box. */
  count: number
  startsOpen: boolean
  onChoose: (place: number) => void
}

/**
 * Makes an input that works by itself a combobox with a list of options (ARIA Authoring Practices, *list autocomplete
 * with manual selection*): arrows go through the options and the words, Enter takes the option or else what stands in
 * the box, Escape closes the list. The focus stays in the box.
 */
export function useCombobox({ input, count, startsOpen, onChoose }: Combobox) {
  const list = useId()
  const [state, setState] = useState({ isOpen: startsOpen, active: NONE })
  const isOpen = state.isOpen && count > 0
  const active = isOpen && state.active < count ? state.active : NONE
  const idOf = (place: number) => `${list}-${place}`
  const close = () => setState({ isOpen: false, active: NONE })
  const choose = (place: number) => {
    close()
    onChoose(place)
  }
  const move = (by: 1 | -1) => {
    const places = count + 1
    setState({ isOpen: true, active: ((active - NONE + by + places) % places) + NONE })
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return
    const acts: Partial<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      ...(isOpen && { Escape: close }),
      ...(active !== NONE && { Enter: () => choose(active) }),
    }
    const act = acts[event.key]
    if (act) event.preventDefault()
    if (act) act()
    else if (event.key === 'Enter') close()
  })
  useEffect(() => {
    const leaving = new AbortController()
    const on = (name: 'input' | 'blur', opens: boolean) =>
      input.current?.addEventListener(name, () => setState({ isOpen: opens, active: NONE }), leaving)
    on('input', true)
    on('blur', false)
    input.current?.addEventListener('keydown', press, leaving)
    return () => leaving.abort()
  }, [input])

  useAttributes(input, isOpen ? list : undefined, active === NONE ? undefined : idOf(active))

  return {
    isOpen,
    listProps: { id: list, role: 'listbox' },
    optionProps: (place: number) => ({
      id: idOf(place),
      role: 'option',
      'aria-selected': place === active,
      // The focus stays in the box, whose keys choose too.
      onPointerDown: (event: PointerEvent) => event.preventDefault(),
      onClick: () => choose(place),
    }),
  }
}

/** What the input is, while a script runs; `list` is what it controls now, `active` the option that is chosen in it. */
function useAttributes(input: Combobox['input'], list: string | undefined, active: string | undefined): void {
  useEffect(() => {
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': String(list !== undefined),
      'aria-controls': list,
      'aria-activedescendant': active,
    }
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) input.current?.removeAttribute(name)
      else input.current?.setAttribute(name, value)
    }
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [input, list, active])
}
