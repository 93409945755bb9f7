import path from 'node:path';
import { folderWatcher } from '../../adapters/watch/folder-watcher.ts';
import { untilInterrupted } from '../../adapters/watch/until-interrupted.ts';
import { UnsoundInput } from '../../app/unsound-input.ts';
import { version } from '../../generated/version.ts';
import type { WatchPlaces } from '../../ports/file-watcher.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandContext } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { reportError } from '../report-error.ts';
import { foldersOf } from './find-paths.ts';
import { lintOnce } from './lint-once.ts';
import type { LintOptions } from './lint-options.ts';
import { createLastingCache } from './open-cache.ts';
import { type OpenLint, openLint } from './open-lint.ts';
import { readOutputs } from './read-outputs.ts';
import { tellOutcome } from './tell-outcome.ts';
import { writeReport } from './write-report.ts';

/**
 * Looks at the files now and after every change, each time telling everything; only what changed is looked at anew.
 * Ends on Ctrl-C with the exit code of the last look. What cannot be done after a change is told, and the watch goes
 * on.
 * @throws AppError when the first look cannot be done.
 */
export async function runWatch(
  context: CommandContext,
  patterns: readonly string[],
  options: LintOptions,
): Promise<number> {
  const { io, note, messages } = context;
  const cacheFor = createLastingCache();
  let open = await openLint(io, patterns, options);
  let code: number | undefined;
  const stop = untilInterrupted();
  try {
    await folderWatcher(stop.signal).watch(async () => placesOf(open), act);
  } finally {
    stop.done();
  }
  return code ?? ExitCode.success;

  async function act(): Promise<void> {
    if (code === undefined) code = await look();
    else await again();
    note(messages.linting.watching);
  }

  async function look(): Promise<number> {
    const outcome = await lintOnce(context, open, options, await cacheFor(open));
    await writeReport(context, open, options, outcome);
    tellOutcome(context, open, outcome);
    return outcome.hasFailed ? ExitCode.findings : ExitCode.success;
  }

  async function again(): Promise<void> {
    try {
      open = await openLint(io, patterns, options);
      note(messages.linting.lookingAgain({ files: open.job.paths.length }));
      code = await look();
    } catch (error) {
      if (!(error instanceof AppError || error instanceof UnsoundInput)) throw error;
      code = reportError(error, ['--lang', context.language], io, version);
    }
  }

  function placesOf({ workspace, files }: OpenLint): WatchPlaces {
    const { root, settings, shipped } = workspace;
    const base = root ?? io.cwd;
    const own = root === null ? [shipped] : foldersOf(root, settings.processes);
    const folders = patterns.length > 0 ? foldersOf(io.cwd, patterns) : own;
    const outputs = readOutputs(options.outputFile, options.format);
    return {
      folders: [...folders.filter((place) => !isFile(place)), files.absolute(base, settings.calendars)],
      shallow: [...folders.filter(isFile).map((file) => path.dirname(file)), base],
      ignored: outputs.map(({ file }) => path.resolve(io.cwd, file)),
    };
  }
}

function isFile(place: string): boolean {
  return /\.ya?ml$/i.test(place);
}
