/** From weakest to strongest. `independent-evaluation` asks for a second reader. */
export const EVIDENCE_LEVELS = [
  'not-evaluated',
  'own-observation',
  'before-and-after',
  'comparison',
  'independent-evaluation',
] as const
