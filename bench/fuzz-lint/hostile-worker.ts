/** Runs handmade inputs one after the other, from the given one on, and tells of each before and after. */
import { parentPort, workerData } from 'node:worker_threads';
import { faultIn } from './faults.ts';
import { listHostile } from './hostile.ts';

/** What the worker says: an input begins, or is done. */
export interface HostileWord {
  readonly index: number;
  readonly done?: { readonly ms: number; readonly fault: string | null };
}

const { from } = workerData as { readonly from: number };
for (const [index, { text }] of listHostile().entries()) {
  if (index < from) continue;
  say({ index });
  let ms = 0;
  const fault = await faultIn(new TextEncoder().encode(text), (linted) => {
    ms = linted.ms;
  });
  say({ index, done: { ms, fault } });
}

function say(word: HostileWord): void {
  parentPort?.postMessage(word);
}
