import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One program call: what follows `node`, and the folder it is called in. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean that the work was done. */
  readonly fine: readonly number[];
}

/** How a call went; `text` is stdout and stderr one after the other. */
export interface Outcome {
  readonly ms: number;
  readonly text: string;
}

/**
 * Runs a call under this Node, from its start to its end.
 * @throws Error when it ends with another code than those that are fine, with what it printed last.
 */
export function run(call: Call): Outcome {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, call.args, {
    ...options(call),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const ms = performance.now() - began;
  const text = `${stdout}${stderr}`;
  if (status === null || !call.fine.includes(status))
    throw new Error(`${call.args.join(' ')} ended with ${status}: ${text.slice(-2000)}`);
  return { ms, text };
}

/**
 * The same while the most memory that it held is watched, in MiB, as the kernel counts it (VmHWM); null where the
 * kernel does not say. To watch takes a little of the other core.
 */
export async function watch(call: Call): Promise<{ readonly ms: number; readonly peakMiB: number | null }> {
  const began = performance.now();
  const child = spawn(process.execPath, call.args, { ...options(call), stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.resume();
  child.stderr.resume();
  let peakMiB: number | null = null;
  const look = setInterval(() => {
    const seen = child.pid === undefined ? null : highWaterMark(child.pid);
    if (seen !== null) peakMiB = Math.max(peakMiB ?? 0, seen);
  }, 4);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  if (typeof code !== 'number' || !call.fine.includes(code))
    throw new Error(`${call.args.join(' ')} ended with ${code}`);
  return { ms: performance.now() - began, peakMiB };
}

/** The middle one; not a number where there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function options({ cwd, env }: Call) {
  return { ...(cwd === undefined ? {} : { cwd }), env: { ...process.env, ...env } };
}

function highWaterMark(pid: number): number | null {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? null : Number(kib) / 1024;
  } catch {
    return null;
  }
}
