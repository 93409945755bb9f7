import { main } from '../../src/cli/main.ts';
import { type ClaimsWorld, morning } from './claims-world.ts';
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

/** Asks for Chinese. */
export const chinese = { SOP_LANG: 'zh-CN' };

/** Tuesday 10:00 in Shanghai, 25 hours after the morning of a claims world. */
export const nextDay = morning + 25 * 60 * 60_000;

/** Runs a command line in a claims world, as of the next day. Quoted words stay together. */
export function sopIn(
  world: ClaimsWorld,
  line: string,
  env: Record<string, string> = {},
): Promise<CliOutcome> {
  const words = line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
  return runCli(world.folder, words, { env: { LANG: 'en_US.UTF-8', ...env }, now: () => nextDay });
}
