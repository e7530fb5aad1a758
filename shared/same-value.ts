/** Whether two plain values are the same, whatever the order of their fields: a database keeps none. */
export function isSameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false
  const [ofLeft, ofRight] = [fieldsOf(left), fieldsOf(right)]
  return (
    ofLeft.size === ofRight.size &&
    [...ofLeft].every(([name, value]) => isSameValue(value, ofRight.get(name)))
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A field that is undefined is no field: JSON has none either. */
function fieldsOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined))
}
