/** The member of a closed list that a text names; throws where it names none, so that bad data stops the start. */
export function memberOf<Member extends string>(list: readonly Member[], text: string): Member {
  const member = list.find((each) => each === text)
  if (member === undefined) throw new Error(`“${text}” is none of ${list.join(', ')}`)
  return member
}
