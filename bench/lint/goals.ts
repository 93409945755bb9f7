/** One promise about speed, with the figure that decides it. */
export interface Goal {
  readonly says: string;
  /** Not a number where it could not be measured. */
  readonly ratio: number;
  readonly limit: number;
  /** `most`: the figure may not be above the limit; `least`: not below. */
  readonly at: 'most' | 'least';
  /** A nicer figure to reach, which is no promise. */
  readonly aim?: number;
}

/** Medians of the runs, by tool and size. */
export interface Figures {
  /** Milliseconds of a tool for so many files; 0 is its start. */
  ms(tool: string, files: number): number;
  /** Milliseconds of ours over 10 MB in one file and in small ones; null where not measured. */
  readonly large: {
    readonly one: number;
    readonly oneBytes: number;
    readonly small: number;
    readonly smallBytes: number;
    /** Whether the one file has as many values a byte as the small ones. */
    readonly isDense: boolean;
  } | null;
  mib(tool: string, files: number): number;
}

/** What issue 3 asks of the linter. */
export function listGoals({ ms, large, mib }: Figures): Goal[] {
  const bare = ms('node -e 0', 0);
  const perByte = large ? large.one / large.oneBytes / (large.small / large.smallBytes) : Number.NaN;
  const wordy = large && !large.isDense ? ' (long texts)' : '';
  return [
    { says: 'sop --version beside node -e 0', ratio: ms('sop', 0) / bare, limit: 1.3, at: 'most' },
    { says: 'one file beside node -e 0', ratio: ms('sop', 1) / bare, limit: 2, at: 'most' },
    {
      says: '1000 files beside ajv-cli',
      ratio: ms('sop', 1000) / ms('ajv-cli', 1000),
      limit: 1,
      at: 'most',
      aim: 0.7,
    },
    {
      says: '1000 files: how often faster than spectral',
      ratio: ms('spectral', 1000) / ms('sop', 1000),
      limit: 30,
      at: 'least',
    },
    { says: '1000 files: MiB', ratio: mib('sop', 1000), limit: 100, at: 'most' },
    {
      says: '5000 files beside ajv-cli (no limit set: the ratio reached)',
      ratio: ms('sop', 5000) / ms('ajv-cli', 5000),
      limit: 1,
      at: 'most',
      aim: 0.7,
    },
    {
      says: '5000 files: how often faster than spectral (the ratio reached)',
      ratio: ms('spectral', 5000) / ms('sop', 5000),
      limit: 30,
      at: 'least',
    },
    {
      says: 'a file among 5000 beside one among 1000: time',
      ratio: ms('sop', 5000) / 5000 / (ms('sop', 1000) / 1000),
      limit: 1.1,
      at: 'most',
    },
    {
      says: '5000 files beside 1000: memory (5 would be in proportion)',
      ratio: mib('sop', 5000) / mib('sop', 1000),
      limit: 5,
      at: 'most',
    },
    {
      says: `a byte of one 10 MB file${wordy} beside one of small files`,
      ratio: perByte,
      limit: 1.5,
      at: 'most',
    },
  ];
}

/** `reached`, `MISSED` or `not measured`, with the figure and the limit. */
export function sayGoal({ says, ratio, limit, at, aim }: Goal): string {
  const sign = at === 'most' ? '≤' : '≥';
  const aimed = aim === undefined ? '' : `, aim ${sign} ${aim}`;
  const verdict = Number.isNaN(ratio)
    ? 'not measured'
    : isReached({ ratio, limit, at })
      ? 'reached'
      : 'MISSED';
  return `${says.padEnd(66)} ${ratio.toFixed(2).padStart(8)}  ${sign} ${limit}${aimed} — ${verdict}`;
}

/** Whether a figure keeps its promise; what was not measured does not break it. */
export function isReached({ ratio, limit, at }: Pick<Goal, 'ratio' | 'limit' | 'at'>): boolean {
  if (Number.isNaN(ratio)) return true;
  return at === 'most' ? ratio <= limit : ratio >= limit;
}
