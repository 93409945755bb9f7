import type { Readable, Writable } from 'node:stream';

/** Everything a command may touch of the terminal and the process; tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  /** Only for what was asked for. */
  readonly stdout: Writable;
  /** For everything else: progress, notes, errors. */
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder the command was started in. */
  readonly cwd: string;
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal in cells; 80 when it is unknown. */
  readonly columns: number;
  /** The present instant. */
  now(): number;
}

/** The Io of the real process. Getters, because opening a stream costs time and `--version` needs one of three. */
export function processIo(): Io {
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    get isTerminal() {
      // Not imported: loading it loads the network too, 4 ms of every start, and not every verb asks.
      const { isatty } = process.getBuiltinModule('node:tty');
      return { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) };
    },
    get columns() {
      return process.stdout.columns || 80;
    },
    env: process.env,
    cwd: process.cwd(),
    now: () => Date.now(),
  };
}
