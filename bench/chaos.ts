/**
 * Kills writers without warning and looks for what was lost: `node bench/chaos.ts [kills] [seed]`.
 * First one writer at a time, killed at random moments, each next one going on with the open run;
 * then eight writers at once on one ledger, killed as well. After each part the whole ledger is proved.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Acknowledged, findLost, killAfter, startWriter } from '../test/support/kill-writers.ts';

const kills = Number(process.argv[2] ?? 200);
let seed = Number(process.argv[3] ?? 20261123);

function random(): number {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}

const folder = mkdtempSync(path.join(tmpdir(), 'sopkit-chaos-'));
let failures = 0;
try {
  await oneAtATime(path.join(folder, 'one.db'));
  await eightAtOnce(path.join(folder, 'eight.db'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

async function oneAtATime(file: string): Promise<void> {
  const acknowledged: Acknowledged = new Map();
  let lost = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await killAfter(startWriter(file, kill + 1, 'resume', acknowledged), random() * 120);
    // every tenth time: looking costs more than killing
    if (kill % 10 === 9 || kill === kills - 1) lost += (await findLost(file, acknowledged)).length;
  }
  tell('one writer', `${kills} kills -9, each next writer resumed the open run`, file, acknowledged, lost);
}

async function eightAtOnce(file: string): Promise<void> {
  const acknowledged: Acknowledged = new Map();
  const writers = Array.from({ length: 8 }, (_, index) =>
    startWriter(file, 1000 + index, index < 4 ? 'resume' : 'fresh', acknowledged),
  );
  await Promise.all(writers.map((writer) => killAfter(writer, 5000 + random() * 3000)));
  const lost = await findLost(file, acknowledged);
  tell(
    'eight writers',
    'eight at once for 5 to 8 s, four of them on the same run, each killed',
    file,
    acknowledged,
    lost.length,
  );
}

function tell(name: string, what: string, file: string, acknowledged: Acknowledged, lost: number): void {
  const answers = [...acknowledged.values()].reduce((sum, length) => sum + length, 0);
  const verified = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, '../bin/sop.js'), 'verify', '--db', file],
    {
      encoding: 'utf8',
      env: { ...process.env, SOP_LANG: 'en' },
    },
  );
  if (lost > 0 || verified.status !== 0) failures += 1;
  console.log(`${name}: ${what}`);
  console.log(`  runs ${acknowledged.size}, acknowledged events ${answers}, lost ${lost}`);
  const proof = verified.stdout.split('\n').find((line) => line.includes('proved')) ?? verified.stderr.trim();
  console.log(`  sop verify exits ${verified.status}: ${proof}`);
}
