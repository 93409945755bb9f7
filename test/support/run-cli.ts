import { main } from '../../src/cli/main.ts';
import { type FakeIo, fakeIo } from './fake-io.ts';

/** What a command line came to. */
export interface CliOutcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder, as the program would, errors included. */
export async function runCli(
  folder: string,
  line: readonly string[],
  changes: Parameters<typeof fakeIo>[0] = {},
): Promise<CliOutcome> {
  const io: FakeIo = fakeIo({ cwd: folder, ...changes });
  const code = await main(line, io);
  return { code, out: io.out(), err: io.err() };
}
