/**
 * `npm run demo`: the main job in a folder of its own: lint the shipped standard, walk one complaint from receipt
 * to close, tell its story, prove the ledger; then rehearse 200 complaints and report on them. Asks nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { AnswersFile, Visit } from '../src/generated/answers.ts';

const project = path.join(import.meta.dirname, '..');
const sop = path.join(project, 'bin/sop.js');
const env = { SOP_LANG: 'zh-CN', ...process.env };
const folder = mkdtempSync(path.join(tmpdir(), 'sop-demo-'));

mkdirSync(path.join(folder, 'processes'));
writeFileSync(path.join(folder, 'answers.yaml'), stringify(datedAnswers()));

run('lint', path.join(project, 'processes/complaint-handling.yaml'));
run('run', 'complaint-handling', '--answers', 'answers.yaml');
run('trace', 'TS-');
run('verify');
run('simulate', 'complaint-handling', '--runs', '200', '--seed', '7');
run('report', 'compliance', '--db', '.sop/rehearsal.db');
run('report', 'sla', '--db', '.sop/rehearsal.db');
process.stdout.write(`
轮到您了 — your turn:
  cd ${folder}
  node ${sop} run complaint-handling
`);

function run(...args: readonly string[]): void {
  const shown = args.map((arg) =>
    path.relative(folder, arg).startsWith('..') ? path.relative(project, arg) : arg,
  );
  process.stdout.write(`\n$ sop ${shown.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [sop, ...args], { cwd: folder, env, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`sop ${args[0]}: exit ${status}\n`);
    process.exit(1);
  }
}

/** The example's answers as entered late, over the last days: so that the story has times to look at. */
function datedAnswers(): AnswersFile {
  const answers: AnswersFile = parse(
    readFileSync(path.join(project, 'docs/examples/complaint-answers.yaml'), 'utf8'),
  );
  const start = Date.now() - 4 * 24 * 3_600_000;
  // minutes after the start at which each step was begun and done; the ticket goes out late on purpose
  const times: Record<string, readonly [number, number]> = {
    receive: [0, 9],
    grade: [20, 38],
    dispatch: [60, 85],
    analyse: [100, 900],
    approve: [910, 960],
    confirm: [1000, 1300],
    execute: [1400, 4000],
    revisit: [4200, 4260],
  };
  const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  const steps = Object.entries(answers.steps).map(([id, visit]) => {
    const [begin = 0, done = 0] = times[id] ?? [];
    return [id, { begin: at(begin), at: at(done), ...(visit as Visit) }];
  });
  const dated = {
    ...answers,
    at: at(0),
    late_reason: '演示：补录前几天的一起投诉',
    steps: Object.fromEntries(steps),
  };
  dated.steps.receive.fields.register.first_contact_at = at(5);
  return dated;
}
