import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withFreshBlocks } from './readme-blocks.ts'

const path = fileURLToPath(new URL('../../README.md', import.meta.url))
writeFileSync(path, withFreshBlocks(readFileSync(path, 'utf8')))
