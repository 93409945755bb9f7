/**
 * How long `sop --version` takes beside the barest start of Node, spawned in turns so that both meet the same
 * noise. Prints medians and their ratio; ends with 1 when the ratio is above the limit. ROUNDS changes the effort.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const LIMIT = 1.3;
const rounds = Number(process.env.ROUNDS ?? 40);
const sop = path.resolve(import.meta.dirname, '../bin/sop.js');
const programs = {
  'node -e 0': ['-e', '0'],
  'sop --version': [sop, '--version'],
  'sop --help': [sop, '--help'],
};
const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));

for (let round = -2; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(programs)) {
    const began = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: 'pipe' });
    const took = Number(process.hrtime.bigint() - began) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first rounds only warm the file cache.
    if (round >= 0) times.get(name)?.push(took);
  }
}

const floor = median('node -e 0');
for (const name of times.keys()) {
  const took = median(name);
  process.stdout.write(
    `${name.padEnd(14)} ${took.toFixed(1).padStart(6)} ms   × ${(took / floor).toFixed(2)}\n`,
  );
}
const ratio = median('sop --version') / floor;
process.stdout.write(`limit for sop --version: × ${LIMIT} — ${ratio <= LIMIT ? 'kept' : 'BROKEN'}\n`);
process.exitCode = ratio <= LIMIT ? 0 : 1;

function median(name: string): number {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
