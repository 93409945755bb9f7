import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';

const writer = path.join(import.meta.dirname, 'chaos-writer.ts');

/** What writers said they had stored: the greatest length acknowledged, by run. */
export type Acknowledged = Map<string, number>;

/** A writer at work on a ledger, and what it has acknowledged so far. */
export interface Writer {
  readonly child: ChildProcess;
  /** Resolves at the first acknowledgement: only then is there something to lose. */
  readonly started: Promise<void>;
  readonly ended: Promise<void>;
}

/** Starts a writer whose acknowledgements are added to `acknowledged`. */
export function startWriter(
  file: string,
  seed: number,
  mode: 'fresh' | 'resume',
  acknowledged: Acknowledged,
): Writer {
  const child = spawn(process.execPath, [writer, file, String(seed), mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  let begun: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) note(line, acknowledged);
    if (lines.length > 0) begun();
  });
  const ended = new Promise<void>((resolve) => {
    child.stdout?.on('close', () => {
      begun();
      resolve();
    });
  });
  return { child, started, ended };
}

function note(line: string, acknowledged: Acknowledged): void {
  const [runId = '', length = '0'] = line.split(' ');
  acknowledged.set(runId, Math.max(acknowledged.get(runId) ?? 0, Number(length)));
}

/** Lets a writer work for so long after its first answer, then kills it without warning. */
export async function killAfter(writerAtWork: Writer, milliseconds: number): Promise<void> {
  await writerAtWork.started;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  writerAtWork.child.kill('SIGKILL');
  await writerAtWork.ended;
}

/** Acknowledged answers that the ledger does not hold; empty when nothing was lost. */
export async function findLost(file: string, acknowledged: Acknowledged): Promise<readonly string[]> {
  const ledger = await openLedger({
    file,
    mode: 'read',
    now: Date.now,
    newId: randomUUID,
    newSalt: () => randomBytes(16).toString('hex'),
  });
  try {
    const lost: string[] = [];
    for (const [runId, length] of acknowledged) {
      const stored = (await ledger.findRun(runId))?.history.length ?? 0;
      if (stored < length) lost.push(`${runId}: ${length} acknowledged, ${stored} stored`);
    }
    return lost;
  } finally {
    await ledger.close();
  }
}
