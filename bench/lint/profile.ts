/**
 * Where the time of lint goes: `node bench/lint/profile.ts FOLDER` looks at all standards in a folder the way
 * `sop lint` does, in this process, and prints the milliseconds of each phase and each rule: the first time, which
 * is what a command meets, and at best of five further times, which is what the work itself takes once compiled.
 * The work is put together here from the parts of `runLint`, whose own time, start to end, is printed beside it.
 */
import path from 'node:path';
import { nodeFiles } from '../../src/adapters/files/node-files.ts';
import { runLint } from '../../src/app/lint/run-lint.ts';
import { lintSettingFor } from '../../src/app/lint-setting.ts';
import { expandPaths } from '../../src/app/workspace/expand-paths.ts';
import { nothingBroken } from '../../src/core/lint/broken-parts.ts';
import { type LintSetting, lintStandard } from '../../src/core/lint/lint-standard.ts';
import type { Rule } from '../../src/core/lint/rule.ts';
import { decodeText } from '../../src/core/standard/read/decode-text.ts';
import { readYaml } from '../../src/core/standard/read/read-yaml.ts';
import { readStandard, type StandardReading } from '../../src/core/standard/read-standard.ts';
import { validate } from '../../src/generated/validate-process-standard.js';

const FURTHER_TIMES = 5;
const REST = 'view: steps and conditions; places of findings';

/** Milliseconds by the name of a phase or a rule. */
type Times = Map<string, number>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node bench/lint/profile.ts FOLDER');
const began = performance.now();
const files = nodeFiles(process.cwd());
const paths = await expandPaths(files, [folder]);
const listing = performance.now() - began;
const setting = lintSettingFor({ now: Date.now() });
const first = await lintInParts(setting);
const whole = await timed(() => runLint({ files, paths, settingFor: () => setting, maxFileBytes: 1e9 }));
const further: Times[] = [];
for (let time = 0; time < FURTHER_TIMES; time += 1) further.push(await lintInParts(setting));
print();

async function lintInParts(setting: LintSetting): Promise<Times> {
  const times: Times = new Map();
  const rules = [warmView(times), ...setting.rules.map((rule) => timedRule(rule, times))];
  const measured = {
    ...setting,
    rules,
    loadParseCondition: timedCall('load the reader of conditions', setting.loadParseCondition, times),
    surround: timedCall('surroundings', setting.surround, times),
  };
  for (const file of paths) await lintOne(file, measured, times);
  return times;
}

async function lintOne(file: string, setting: LintSetting, times: Times): Promise<void> {
  const lap = stopwatch(times);
  const bytes = await files.read(file);
  lap('read the file');
  const decoded = decodeText(bytes, path.basename(file));
  lap('decode');
  if (!decoded.ok) return;
  const source = { file: path.basename(file), text: decoded.value };
  const yaml = readYaml(source);
  lap('parse');
  if (yaml.value === undefined) return;
  const isSound = validate(yaml.value);
  lap('schema');
  const reading = isSound ? null : readStandard(source);
  lap('explain what the schema finds (reads anew)');
  const document = reading ? reading.document : (yaml.value as NonNullable<StandardReading['document']>);
  if (document === null) return;
  const before = sumOf(times, isInside);
  await lintStandard({ document, yaml, broken: reading?.broken ?? nothingBroken }, setting);
  lap(REST);
  add(times, REST, before - sumOf(times, isInside));
}

/** A rule that is run first and only asks for what rules share, so that no other is charged with working it out. */
function warmView(times: Times): Rule {
  return {
    id: 'warm-view',
    code: null,
    severity: 'info',
    title: { 'zh-CN': '', en: '' },
    reason: { 'zh-CN': '', en: '' },
    source: '',
    messages: {},
    good: '',
    bad: '',
    check({ standard }) {
      const lap = stopwatch(times);
      void standard.durations;
      lap('view: durations');
      void standard.flow;
      lap('view: flow');
    },
  };
}

function timedCall<A extends unknown[], R>(phase: string, call: (...args: A) => R, times: Times) {
  return (...args: A): R => {
    const lap = stopwatch(times);
    const given = call(...args);
    lap(phase);
    if (given instanceof Promise) void given.then(() => lap(phase));
    return given;
  };
}

function timedRule(rule: Rule, times: Times): Rule {
  return {
    ...rule,
    check(context) {
      const start = performance.now();
      rule.check(context);
      add(times, `rule ${rule.id}`, performance.now() - start);
    },
  };
}

function stopwatch(times: Times): (phase: string) => void {
  let last = performance.now();
  return (phase) => {
    const now = performance.now();
    add(times, phase, now - last);
    last = now;
  };
}

function add(times: Times, name: string, ms: number): void {
  times.set(name, (times.get(name) ?? 0) + ms);
}

/** Whether this is timed inside `lintStandard`. */
function isInside(name: string): boolean {
  return /^(rule |view: (durations|flow)|load |surr)/.test(name);
}

function sumOf(times: Times, isMeant: (name: string) => boolean): number {
  return [...times].reduce((sum, [name, ms]) => (isMeant(name) ? sum + ms : sum), 0);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function print(): void {
  const best = (name: string) => Math.min(...further.map((times) => times.get(name) ?? 0));
  const names = [...first.keys()];
  const rules = names.filter((name) => name.startsWith('rule ')).toSorted((a, b) => best(b) - best(a));
  const phases = names.filter((name) => !name.startsWith('rule '));
  const total = names.reduce((sum, name) => sum + best(name), 0);
  say(`${paths.length} files; milliseconds: first time, best of ${FURTHER_TIMES} further times, share`);
  row('list the files', listing, null);
  for (const name of phases) row(name, first.get(name), best(name), total);
  const ofRules = (times: (name: string) => number) => rules.reduce((sum, name) => sum + times(name), 0);
  row(
    'rules',
    ofRules((name) => first.get(name) ?? 0),
    ofRules(best),
    total,
  );
  row(
    'all of this',
    sumOf(first, () => true),
    total,
    total,
  );
  row('runLint as a whole, after the first time', null, whole);
  say('');
  for (const name of rules) row(name, first.get(name), best(name), total);
}

function row(name: string, ...[cold, warm, total]: readonly (number | null | undefined)[]): void {
  const figure = (ms: number | null | undefined) =>
    (typeof ms === 'number' ? ms.toFixed(1) : '').padStart(10);
  const share = total && warm ? `${((100 * warm) / total).toFixed(1)} %`.padStart(9) : '';
  say(`${name.padEnd(44)}${figure(cold)}${figure(warm)}${share}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
