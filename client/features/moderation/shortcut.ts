/**
 * A shortcut of the browser's own kind: with the keys that it reserves for the shortcuts of pages (Alt+Shift in most),
 * so that none is pressed by mistake, and with or without a script. The pages of the desk list theirs.
 */
export function shortcut(letter: keyof typeof SHORTCUTS) {
  return { accessKey: letter, 'aria-keyshortcuts': `Alt+Shift+${letter.toUpperCase()}` }
}

/** Each letter with the message that says what it does. */
export const SHORTCUTS = {
  n: 'desk.shortcut.next',
  q: 'desk.shortcut.queue',
  b: 'desk.shortcut.board',
  d: 'desk.shortcut.difference',
  k: 'desk.shortcut.checks',
  r: 'desk.shortcut.decide',
  t: 'desk.shortcut.timeline',
} as const
