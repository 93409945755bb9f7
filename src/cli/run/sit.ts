import path from 'node:path';
import { evidenceFiles } from '../../adapters/evidence/files.ts';
import { readSource } from '../../app/read-source.ts';
import type { ActiveRun } from '../../app/run/active-run.ts';
import { describeSitting } from '../../app/run/describe-sitting.ts';
import { readAnswers } from '../../app/run/read-answers.ts';
import { runChecklist } from '../../app/run/run-checklist.ts';
import type { RunServices } from '../../app/run/services.ts';
import type { LoadedOrganisation } from '../../app/workspace/load-organisation.ts';
import type { AnswersFile } from '../../generated/answers.ts';
import type { Prompter } from '../../ports/prompter.ts';
import type { RunScreen } from '../../ports/run-screen.ts';
import type { CommandContext } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import type { CommandFiles } from '../workspace-of.ts';
import { answersPrompter, screenOf, terminalPrompter } from './choose-prompter.ts';
import type { RunOptions } from './run-options.ts';
import { actingPerson, sessionOf } from './session-of.ts';

/** A file of answers that was read, with the folder its paths count from. */
export interface GivenAnswers {
  readonly answers: AnswersFile;
  readonly file: string;
}

/** Everything a sitting needs beside the run itself. */
export interface Sitting {
  readonly context: CommandContext;
  readonly options: RunOptions;
  readonly files: CommandFiles;
  readonly services: RunServices;
  readonly organisation: LoadedOrganisation | null;
  readonly given: GivenAnswers | null;
  readonly ledgerFile: string;
  /** Gives the run to sit at; called when it is sure that there is somebody to ask. */
  begin(): Promise<ActiveRun>;
  /** The line told first: started, or going on. */
  greeting(run: ActiveRun): string;
}

/** Reads the file of `--answers`; null without one. */
export async function readGivenAnswers(
  { files }: CommandFiles,
  options: RunOptions,
  process: string | null,
): Promise<GivenAnswers | null> {
  if (options.answers === undefined) return null;
  const source = await readSource(files, options.answers);
  return { answers: readAnswers(source, process), file: files.absolute(options.answers) };
}

/** Sits at a run until it is over, handed over or left, and says how it ended. */
export async function sit(sitting: Sitting): Promise<number> {
  const { context, options, services, files, ledgerFile } = sitting;
  const screen = screenOf(context);
  let number: string | null = null;
  const prompter = await prompterFor(sitting, screen, () =>
    number === null ? null : `sop resume ${number}`,
  );
  const begun = await sitting.begin();
  number = begun.number;
  context.note(sitting.greeting(begun));
  const folder = path.join(path.dirname(ledgerFile), 'evidence');
  const evidence = evidenceFiles({ folder, from: files.files.absolute('.') });
  const session = sessionFor(sitting, begun);
  const ended = await runChecklist({ services, evidence, prompter, session }, begun);
  if (ended.ended === 'left') context.note(context.messages.run.saved({ number: ended.run.number }));
  if (options.format === 'json')
    context.print(`${JSON.stringify(describeSitting(ended, services.now()), null, 2)}\n`);
  return ExitCode.success;
}

function prompterFor(sitting: Sitting, screen: RunScreen, resume: () => string | null): Promise<Prompter> {
  const { context, options, given } = sitting;
  if (!given) return terminalPrompter(context, screen, options.format, resume);
  const { answers, file } = given;
  const as = options.as ?? null;
  return Promise.resolve(answersPrompter(context, screen, { answers, as, folder: path.dirname(file) }));
}

function sessionFor({ context, options, given, organisation }: Sitting, run: ActiveRun) {
  const person = actingPerson(options.as ?? given?.answers.as, context.io.env);
  return sessionOf(person, organisation?.organisation ?? null, run.calendar.localDate(context.io.now()));
}
