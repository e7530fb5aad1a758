import type { ReadablePractice } from './get-practice.ts'

export type Practice = ReadablePractice
