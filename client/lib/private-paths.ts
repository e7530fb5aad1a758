const PRIVATE =
  /^\/[a-z]{2}\/(sign-in|sign-up|forgotten|new-password|account|administration|my-practices|desk|organisations\/[^/]+\/people)(?=[/?]|$)/

/** Whether a path leads to one of the pages for those who are signed in, or about to be. */
export function isPrivatePath(path: string): boolean {
  return PRIVATE.test(path)
}
