import { resolve } from 'node:path'
import * as v from 'valibot'
import { OperatorError } from './kernel/operator-error.ts'
import { secretIn } from './kernel/secret-file.ts'
import { address, mailSender, onOrOff, oneOf, origin, networks, wholeNumber } from './kernel/setting-kinds.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const SEARCH_ENGINES = ['postgres', 'meilisearch', 'meilisearch-embedded'] as const
const THIS_MACHINE = ['127.0.0.1', '::1', 'localhost']

const postgresAddress = address(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/parvis')
const meilisearchAddress = address(['http:', 'https:'], 'http://127.0.0.1:7700')
const smtpAddress = address(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.org:587')

/** What the README says of a setting: what it does, and what holds while it is not set. */
function about<Input>(purpose: string, unset: string) {
  return v.metadata<Input, About>({ purpose, unset })
}

type About = Record<string, string> & {
  readonly purpose: string
  readonly unset: string
}

/** Every environment variable that Parvis knows; the README's table is made from it. */
export const Settings = v.object({
  DATABASE_URL: v.pipe(
    v.optional(postgresAddress),
    about(
      'The Postgres database to use, version 15 or newer.',
      'an embedded Postgres that lives in `DATA_DIR`',
    ),
  ),
  DATA_DIR: v.pipe(
    v.optional(v.string(), '.data'),
    v.transform((path) => resolve(path)),
    about('The folder of everything that Parvis keeps on disk.', '`.data`'),
  ),
  HOST: v.pipe(
    v.optional(v.string(), '127.0.0.1'),
    about(
      'The address to listen on; `0.0.0.0` is every address of the machine.',
      '`127.0.0.1`, this machine only',
    ),
  ),
  PORT: v.pipe(
    v.optional(wholeNumber(0, 65535), '3000'),
    about('The port to listen on; `0` is any free one.', '`3000`'),
  ),
  PUBLIC_URL: v.pipe(
    v.optional(origin('https://parvis.example.org')),
    about(
      'The address under which people reach Parvis; every link is made from it. Required unless `HOST` is this machine only.',
      '`http://localhost:PORT`',
    ),
  ),
  TRUST_PROXY: v.pipe(
    v.optional(networks),
    about(
      'The reverse proxies whose word is taken for the address of the visitor, such as `10.0.0.0/8, loopback`.',
      'none is trusted',
    ),
  ),
  SECRET: v.pipe(
    v.optional(v.pipe(v.string(), v.minLength(32, 'must have at least 32 characters'))),
    about(
      'Signs cookies and links: at least 32 characters, the same for all servers on one database.',
      'made once and kept in `DATA_DIR/secret`, for its owner only',
    ),
  ),
  LOG_LEVEL: v.pipe(
    v.optional(oneOf(LOG_LEVELS), 'info'),
    about(
      `The least grave lines that are logged: ${LOG_LEVELS.join(', ')}.`,
      '`info`; `warn` for `npm start`',
    ),
  ),
  RATE_LIMIT: v.pipe(
    v.optional(wholeNumber(0, 1_000_000), '1200'),
    about('How many requests a minute one address may make; `0` sets no limit.', '`1200`'),
  ),
  STATEMENT_TIMEOUT: v.pipe(
    v.optional(wholeNumber(0, 86_400), '30'),
    about(
      'How many seconds Postgres may take for one statement; `0` sets no limit. Migrations and whatever makes search anew have none.',
      '`30`',
    ),
  ),
  WORKER: v.pipe(
    v.optional(onOrOff, 'on'),
    about('Whether the server also does the jobs; `off` where `npm run worker` runs beside it.', '`on`'),
  ),
  SEED: v.pipe(
    v.optional(onOrOff, 'on'),
    about('Whether the bundled practices are loaded at the first start: `on` or `off`.', '`on`'),
  ),
  SEARCH: v.pipe(
    v.optional(oneOf(SEARCH_ENGINES)),
    about(
      `The search engine: ${SEARCH_ENGINES.map((name) => `\`${name}\``).join(', ')}.`,
      '`meilisearch` if `MEILI_URL` is set, else `postgres`',
    ),
  ),
  MEILI_URL: v.pipe(v.optional(meilisearchAddress), about('The Meilisearch server.', 'none')),
  MEILI_KEY: v.pipe(v.optional(v.string()), about('The key of the Meilisearch server.', 'none')),
  SMTP_URL: v.pipe(
    v.optional(smtpAddress),
    about('The mail server.', 'mails are kept and shown to administrators'),
  ),
  MAIL_FROM: v.pipe(
    v.optional(mailSender),
    about('The sender of mails, such as `Parvis <parvis@example.org>`. Required with `SMTP_URL`.', 'none'),
  ),
})

const Environment = v.pipe(
  Settings,
  v.forward(
    v.partialCheck(
      [['HOST'], ['PUBLIC_URL']],
      ({ HOST, PUBLIC_URL }) => PUBLIC_URL !== undefined || THIS_MACHINE.includes(HOST),
      'is required when HOST is not this machine only',
    ),
    ['PUBLIC_URL'],
  ),
  v.forward(
    v.partialCheck(
      [['SMTP_URL'], ['MAIL_FROM']],
      ({ SMTP_URL, MAIL_FROM }) => MAIL_FROM !== undefined || SMTP_URL === undefined,
      'is required when SMTP_URL is set',
    ),
    ['MAIL_FROM'],
  ),
  v.forward(
    v.partialCheck(
      [['SEARCH'], ['MEILI_URL']],
      ({ SEARCH, MEILI_URL }) => MEILI_URL !== undefined || SEARCH !== 'meilisearch',
      'is required when SEARCH is "meilisearch"',
    ),
    ['MEILI_URL'],
  ),
)

/** The settings, read once and passed on as a value. */
export type Config = ReturnType<typeof readConfig>

/**
 * Reads the environment; what a program wants to be different where nobody has set it comes in `preset`.
 * An empty variable counts as one that is not set, because that is how compose files write it.
 */
export function loadConfig(preset: NodeJS.ProcessEnv = {}, environment = process.env): Config {
  const given = Object.entries({ ...preset, ...environment }).filter(([, value]) => value !== '')
  const parsed = v.safeParse(Environment, Object.fromEntries(given))
  if (parsed.success) return readConfig(parsed.output)
  const faults = parsed.issues.map((issue) => `  ${v.getDotPath(issue)} ${issue.message}.`)
  throw new OperatorError(['Parvis cannot start with these settings:', ...faults].join('\n'))
}

function readConfig(given: v.InferOutput<typeof Environment>) {
  return Object.freeze({
    databaseUrl: given.DATABASE_URL,
    dataDir: given.DATA_DIR,
    host: given.HOST,
    port: given.PORT,
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    trustProxy: given.TRUST_PROXY ?? false,
    secret: given.SECRET ?? secretIn(given.DATA_DIR),
    logLevel: given.LOG_LEVEL,
    requestsPerMinute: given.RATE_LIMIT,
    statementTimeoutMs: given.STATEMENT_TIMEOUT * 1_000,
    worker: given.WORKER,
    seed: given.SEED,
    search: given.SEARCH ?? (given.MEILI_URL ? 'meilisearch' : 'postgres'),
    meilisearch: Object.freeze({ url: given.MEILI_URL, key: given.MEILI_KEY }),
    mail: Object.freeze({ smtpUrl: given.SMTP_URL, from: given.MAIL_FROM }),
  })
}
