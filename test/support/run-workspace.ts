import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { AnswersFile, Visit } from '../../src/generated/answers.ts';
import { type CliOutcome, runCli } from './run-cli.ts';
import { tempFolder } from './temp-folder.ts';

const top = path.resolve(import.meta.dirname, '../..');

/** Monday 2026-11-23 09:00 in Shanghai. */
export const nine = Date.parse('2026-11-23T09:00:00+08:00');

/** The answers to a whole complaint, as `docs/examples` has them, with some visits changed or, by null, left out. */
export function complaintAnswers(
  visits: Readonly<Record<string, Visit | readonly Visit[] | null>> = {},
  more: Partial<AnswersFile> = {},
): AnswersFile {
  const file = path.join(top, 'docs/examples/complaint-answers.yaml');
  const whole = parse(readFileSync(file, 'utf8')) as AnswersFile;
  const steps = Object.entries({ ...whole.steps, ...visits }).filter(([, visit]) => visit !== null);
  return { ...whole, ...more, steps: Object.fromEntries(steps) as AnswersFile['steps'] };
}

/** The visit of a step in those answers, with parts changed. */
export function visitOf(step: string, changes: Partial<Visit> = {}): Visit {
  return { ...(complaintAnswers().steps[step] as Visit), ...changes };
}

/** A small process without a fault that lint finds, and the answers to a whole run of it. */
export const claimsFiles = {
  'processes/claims.yaml': readFileSync(path.join(top, 'test/fixtures/claims.yaml'), 'utf8'),
};

/** Answers to claims: the whole of them, or what is given in their place. */
export function claimsAnswers(
  steps: AnswersFile['steps'] = {},
  more: Partial<AnswersFile> = {},
): AnswersFile {
  const whole = {
    take: { fields: { claim: { customer: '甲公司', amount: 500 } }, checks: { c1: true } },
    approve: { as: '李娜:head', checks: { c1: true }, outcome: 'approved' },
  } as const;
  return { as: '张敏:clerk', ...more, steps: { ...whole, ...steps } };
}

/** What a command line may be given beside its words. */
export interface Given {
  readonly language?: 'en' | 'zh-CN';
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: number;
}

/** A workspace in a folder of its own, gone after the test. */
export interface RunWorkspace {
  readonly folder: string;
  write(name: string, content: string | object): void;
  /** Runs `sop …` in it; the clock stands at Monday 9:00 unless told otherwise. */
  sop(line: string | readonly string[], given?: Given): Promise<CliOutcome>;
}

/** Makes a workspace with these files beside its empty `sop.yaml`; objects are written as JSON, which is YAML too. */
export function runWorkspace(files: Readonly<Record<string, string | object>> = {}): RunWorkspace {
  const texts = Object.entries(files).map(([name, content]) => [name, textOf(content)]);
  const folder = tempFolder({ 'sop.yaml': '', ...Object.fromEntries(texts) });
  return {
    folder,
    write: (name, content) => writeFileSync(path.join(folder, name), textOf(content)),
    sop: (line, { language = 'en', input = '', env = {}, now = nine } = {}) =>
      runCli(folder, typeof line === 'string' ? line.split(' ') : line, {
        env: { SOP_LANG: language, SOP_AS: 'guest', ...env },
        input,
        now: () => now,
      }),
  };
}

function textOf(content: string | object): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}
