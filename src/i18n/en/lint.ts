/** Words of `sop lint` and `sop explain`. */
export const lint = {
  why: 'Why',
  source: 'Source',
  level: 'Level',
  says: 'What it says',
  broken: 'Broken',
  kept: 'Kept',
  unwaivable: 'It cannot be waived: the engine cannot run what breaks it.',
  error: 'error',
  warn: 'warning',
  info: 'note',
  preset: 'Preset',
  options: 'Options',
  byDefault: ({ value }: { value: string }) => `by default ${value}`,
  none: 'none',
  seeOne: '"sop explain <rule>" shows one of them with examples.',
};
