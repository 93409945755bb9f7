import type { Random } from './random.ts';
import { forms, steps, type Writing } from './standard-body.ts';
import { head } from './standard-head.ts';
import { subjects } from './subjects.ts';

/** What a generated standard should be like. */
export interface StandardShape {
  readonly number: number;
  /** Whether it has classes and branches that are decided by conditions. */
  readonly hasConditions: boolean;
  /** How often its forms and steps are gone through anew; 1 makes a file of about 110 lines. */
  readonly rounds?: number;
  /** Lines of long text that each step has beside; none by default. */
  readonly textLines?: number;
}

/** One generated standard: its id, which is its file's name, and its text, without a mistake. */
export interface MadeStandard {
  readonly id: string;
  readonly text: string;
}

/** Writes a process standard as an author would: blocks, some flow, a few comments, Chinese texts. */
export function makeStandard(random: Random, shape: StandardShape): MadeStandard {
  const subject = random.pick(subjects);
  const id = `${subject.slug}-${String(shape.number).padStart(4, '0')}`;
  const rounds = Array.from({ length: shape.rounds ?? 1 }, (_, round) => round);
  const suffixes = rounds.map((round) => (rounds.length === 1 ? '' : `_${round + 1}`));
  const { hasConditions } = shape;
  const writing = (suffix: string, round: number) => ({
    random,
    subject,
    suffix,
    label: suffix.slice(1),
    hasConditions: hasConditions && round % 3 === 0,
    textLines: shape.textLines ?? 0,
  });
  const part = (write: (writing: Writing, nextSuffix?: string) => readonly string[]) =>
    suffixes.flatMap((suffix, round) => write(writing(suffix, round), suffixes[round + 1]));
  const lines = [
    ...head({ random, subject, id, suffixes }),
    '',
    'key_nodes:',
    ...part(({ suffix, label }) => [
      `  - { name: 审核${label}, step: review${suffix} }`,
      `  - { name: 审批${label}, step: approve${suffix} }`,
    ]),
    ...(hasConditions ? classes(suffixes[0] ?? '') : []),
    '',
    'clocks:',
    `  total: { name: 办结, from: start, to: close, limit: ${15 * rounds.length} wd }`,
    '',
    'forms:',
    ...part(forms),
    '',
    'steps:',
    ...part(steps),
  ];
  return { id, text: `${lines.join('\n')}\n` };
}

function classes(suffix: string): string[] {
  return [
    '',
    'classes:',
    '  - id: major',
    '    name: 重大',
    '    criteria: 金额大或影响客户',
    `    when: request${suffix}.amount >= 50000 or request${suffix}.urgent = true`,
    '  - { id: minor, name: 一般, criteria: 其余, otherwise: true }',
  ];
}
