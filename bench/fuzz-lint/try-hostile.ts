import { Worker } from 'node:worker_threads';
import type { Outcome } from './campaign.ts';
import { listHostile } from './hostile.ts';
import type { HostileWord } from './hostile-worker.ts';

/** After so long an input is given up: lint and all that is checked of it, several times. */
const PATIENCE_MS = 20_000;

/**
 * The handmade hostile inputs, each once, in a thread that can be stopped. `tell` hears of each input as it is done.
 */
export async function tryHostile(tell: (line: string) => void = () => {}): Promise<Outcome> {
  const inputs = listHostile();
  const failures: string[] = [];
  let slowest = { ms: 0, what: '' };
  for (let from = 0; from < inputs.length; ) {
    from = await runFrom(from, ({ index, done }) => {
      const { name = '' } = inputs[index] ?? {};
      const { ms, fault } = done ?? {
        ms: PATIENCE_MS,
        fault: `took more than ${PATIENCE_MS} ms, or all memory`,
      };
      if (ms > slowest.ms) slowest = { ms, what: name };
      if (fault) failures.push(`${name}: ${fault}`);
      tell(`${name}: ${ms.toFixed(0)} ms`);
    });
  }
  return { name: 'handmade hostile inputs', cases: inputs.length, failures, slowest };
}

/** Runs the inputs from one on until all are done or one is given up; gives the next one. */
function runFrom(from: number, tell: (word: HostileWord) => void): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./hostile-worker.ts', import.meta.url), { workerData: { from } });
    let at = from;
    let isOpen = false;
    const giveUp = () => void worker.terminate();
    let timer = setTimeout(giveUp, PATIENCE_MS);
    worker.on('message', (word: HostileWord) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
      isOpen = word.done === undefined;
      at = word.index + (isOpen ? 0 : 1);
      if (!isOpen) tell(word);
    });
    // What ends it without a word, such as memory run out, is told below.
    worker.on('error', () => {});
    worker.on('exit', () => {
      clearTimeout(timer);
      if (isOpen) tell({ index: at });
      resolve(isOpen ? at + 1 : Math.max(at, from + (at === from ? 1 : 0)));
    });
  });
}
