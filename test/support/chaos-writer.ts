/**
 * A child process that walks runs of the complaint standard on a ledger as fast as it can, until it is killed.
 * After each stored answer it writes `<runId> <length>` to stdout: from then on that answer must survive anything.
 * Arguments: ledger file, seed, and whether to go on with an open run (`resume`) or to start its own (`fresh`).
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import { type ActiveRun, readRun } from '../../src/app/run/active-run.ts';
import { beginRun } from '../../src/app/run/begin-run.ts';
import { submitAnswer } from '../../src/app/run/submit-answer.ts';
import { nextQuestion } from '../../src/core/run/next.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { actorFor, chooseActor, chooseAnswer } from './drive-run.ts';
import { testServices } from './run-services.ts';

const [file = '', seed = '1', mode = 'fresh'] = process.argv.slice(2);

/** A small generator of whole numbers; its quality does not matter here, only that it repeats. */
let last = Number(seed) >>> 0;
function choose(below: number): number {
  last = (Math.imul(last, 1664525) + 1013904223) >>> 0;
  return Math.floor((last / 2 ** 32) * Math.max(1, below));
}

async function openRun(ledger: Ledger): Promise<ActiveRun | null> {
  const [open] = await ledger.listRuns({ status: 'open', limit: 1 });
  return open ? readRun(ledger, open.runId) : null;
}

const newSalt = () => randomBytes(16).toString('hex');
const ledger = await openLedger({ file, mode: 'write', now: Date.now, newId: randomUUID, newSalt });
const services = testServices(ledger);
let run = mode === 'resume' ? await openRun(ledger) : null;
for (;;) {
  run ??= await beginRun(services, {
    process: 'complaint-handling',
    actor: actorFor('agent'),
    at: Date.now(),
  });
  acknowledge(run);
  const question = nextQuestion(run.standard, run.state);
  if (!question) {
    run = null;
    continue;
  }
  const answer = chooseAnswer(run.standard, question, choose);
  const taken = await submitAnswer(services, run, {
    answer,
    actor: chooseActor(run.standard, run.state, question, choose),
  });
  if (taken.ok) run = taken.value;
}

/** Straight to the pipe: a buffered line could be lost with the process and make the test easier than it is. */
function acknowledge({ runId, history }: ActiveRun): void {
  writeSync(1, `${runId} ${history.length}\n`);
}
