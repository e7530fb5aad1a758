import { useLocation, useParams } from '@tanstack/react-router'

/** One value behind the question mark of the address of a page; empty where there is none. */
export function useSearchText(name: string): string {
  return useLocation({ select: ({ search }) => textIn(search, name) })
}

/** One variable step of the path of a page, by its name in the route. */
export function usePathStep(name: string): string {
  return useParams({ strict: false, select: (params: Record<string, unknown>) => textIn(params, name) })
}

/** The first value of a name among the parameters of an address. */
export function textIn(parameters: unknown, name: string): string {
  const isMap = typeof parameters === 'object' && parameters !== null
  const found: unknown = isMap ? Reflect.get(parameters, name) : undefined
  const first: unknown = Array.isArray(found) ? found[0] : found
  return typeof first === 'string' ? first : ''
}
