import type { SourceFile } from '../house.ts'

type ForbiddenWord = { pattern: RegExp; because: string; except?: RegExp }

const FORBIDDEN: ForbiddenWord[] = [
  {
    pattern: /\bprocess\s*\.\s*env\b|\bprocess\s*\[/,
    because: 'only server/config.ts reads the environment; ask the configuration for what you want.',
    except: /^(server\/config\.ts|client\/vite\.config\.ts|test\/.*)$/,
  },
  {
    pattern: /(?<![\w.~-])\/(?:home|Users|root|work)\/\w/,
    because: 'a path of one machine means nothing on the next.',
  },
  {
    pattern: /https?:\/\/[\w.-]*(?:registry|npmjs|artifactory|nexus)[\w.-]*\/(?!package\/)/,
    because: 'where packages come from is set on each machine, not in the project.',
  },
  {
    pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/,
    because: 'do it, or write an issue.',
  },
  {
    pattern: /\b(?:test|describe|it)\.only\b|\bdebugger\b/,
    because: 'left over from looking for a fault.',
    except: /^test\/architecture\//,
  },
]

/** One line per forbidden word, with its place and the reason. */
export function forbiddenWords({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      FORBIDDEN.filter(({ pattern, except }) => !except?.test(path) && pattern.test(line)).map(
        ({ because }) => `${path}:${index + 1} ${because}`,
      ),
    )
}
