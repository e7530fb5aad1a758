import { hash, verify } from '@node-rs/argon2'

/** As OWASP has it: argon2id, 19 MiB, two passes. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
export const hashPassword = (password: string) => hash(password, ARGON)
export const verifyPassword = (stored: string, password: string) => verify(stored, password)
