/** Reads what Parvis itself has written, as what it was when it was written. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as with `response.json`
export function readJson<Value>(text: string): Value {
  // oxlint-disable-next-line typescript/no-unsafe-return -- nothing can be known of it that its writer did not know
  return JSON.parse(text)
}
