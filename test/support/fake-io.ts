import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

/** An Io that keeps what was written; no terminal, an empty environment but for `env`. */
export interface FakeIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
}

export function fakeIo(changes: Partial<Io> & { readonly input?: string } = {}): FakeIo {
  const { input = '', ...rest } = changes;
  const out = collector();
  const err = collector();
  return {
    stdin: Readable.from([input]),
    stdout: out.stream,
    stderr: err.stream,
    env: { LANG: 'en_US.UTF-8' },
    cwd: '/',
    isTerminal: { stdin: false, stdout: false, stderr: false },
    columns: 80,
    now: () => Date.UTC(2026, 10, 23, 1, 0),
    ...rest,
    out: out.text,
    err: err.text,
  };
}

function collector() {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}
