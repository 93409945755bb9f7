/** What must not stand in a source, and what to do instead. */
export interface Taboo {
  readonly what: string;
  readonly pattern: RegExp;
  readonly instead: string;
}

/** In the whole product: only `main` writes and only `bin/sop.js` ends the process. */
export const everywhere: readonly Taboo[] = [
  {
    what: 'process.exit',
    pattern: /\bprocess\.(exit|exitCode|abort|kill)\b/,
    instead: 'return an exit code',
  },
  { what: 'console', pattern: /\bconsole\.\w/, instead: 'write to the streams of Io' },
  { what: 'eval', pattern: /\beval\(|\bnew Function\(/, instead: 'a parser' },
  { what: 'TODO', pattern: /\b(TODO|FIXME|XXX)\b/, instead: 'do it, or write an issue' },
];

/** In the domain, which is pure: the same input always gives the same output. */
export const inCore: readonly Taboo[] = [
  {
    what: 'the clock',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\./,
    instead: 'take `now` as an argument',
  },
  {
    what: 'chance',
    pattern: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/,
    instead: 'take it as an argument',
  },
  { what: 'the process', pattern: /\bprocess\.\w/, instead: 'take what is needed as an argument' },
  { what: 'timers', pattern: /\bset(Timeout|Interval|Immediate)\(/, instead: 'wait in an adapter' },
  { what: 'the network', pattern: /\bfetch\(/, instead: 'a port' },
  {
    what: 'the locale',
    pattern: /\.(localeCompare|toLocale\w+)\(/,
    instead: 'compare by code units; words belong to i18n',
  },
];

/** The taboos that a source breaks, as `line: what — instead`; comments do not count. */
export function brokenTaboos(source: string, taboos: readonly Taboo[]): readonly string[] {
  const lines = source.replace(/\/\*[\s\S]*?\*\//g, blankLines).split('\n');
  return lines.flatMap((line, index) => {
    const code = line.replace(/(^|\s)\/\/.*$/, '');
    return taboos
      .filter(({ pattern, what }) => pattern.test(what === 'TODO' ? line : code))
      .map(({ what, instead }) => `${index + 1}: ${what} — ${instead}`);
  });
}

function blankLines(comment: string): string {
  return /TODO|FIXME/.test(comment) ? comment : comment.replace(/[^\n]/g, '');
}
