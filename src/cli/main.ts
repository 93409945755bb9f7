import { version } from '../generated/version.ts';
import { ExitCode } from './exit-code.ts';
import { type Io, processIo } from './io.ts';

/**
 * Runs one command line (without `node` and the script) and returns the exit code. The one place that catches:
 * it never throws.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  // Answered before anything else is loaded: scripts ask for it often, and it must cost no more than Node itself.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`);
    return ExitCode.success;
  }
  try {
    const { start } = await import('./start.ts');
    return await start(argv, io);
  } catch (error) {
    const { reportError } = await import('./report-error.ts');
    return reportError(error, argv, io, version);
  }
}
