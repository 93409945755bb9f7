/**
 * A process that writes: `node ledger-writer.ts FILE NAME COUNT [shared]`. Appends COUNT events to a run of
 * its own and, when asked, as many to one that all writers share, deciding again whenever somebody was
 * quicker. Says each acknowledged event on stdout as `<run> <runSeq>`.
 */
import { randomUUID } from 'node:crypto';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import { continuing, facts, noted, opening, stepFact } from './ledger-samples.ts';

const [file = '', name = '', count = '0', shared] = process.argv.slice(2);
const sources = { now: Date.now, newId: randomUUID, newSalt: randomUUID };
const ledger = await openLedger({ file, mode: 'write', kind: 'real', ...sources });
const runs = shared === undefined ? [name] : [name, 'shared'];
for (let turn = 0; turn < Number(count); turn += 1) {
  for (const runId of runs) await insist(runId, turn);
}
await ledger.close();

async function insist(runId: string, turn: number): Promise<void> {
  let length = runId === name ? turn : 0;
  for (;;) {
    const note = `${name} ${turn}`;
    const unit = length === 0 ? opening(runId) : continuing(runId, length, [noted(note)]);
    // Each writer's facts differ, so that rows remembered from before another's write would show.
    const judged = facts({ class: name }, { steps: [stepFact({ person: name, yes: turn })] });
    const result = await ledger.append({ ...unit, facts: judged });
    if (result.conflict) {
      length = result.actualLength;
      continue;
    }
    process.stdout.write(`${runId} ${result.events[0]?.runSeq}\n`);
    return;
  }
}
