import path from 'node:path';
import { evidenceFiles } from '../../adapters/evidence/files.ts';
import { abortRun } from '../../app/run/abort-run.ts';
import type { ActiveRun } from '../../app/run/active-run.ts';
import { askingOf } from '../../app/run/checklist.ts';
import { describeSitting } from '../../app/run/describe-sitting.ts';
import { runChecklist, type Sitting as Sat } from '../../app/run/run-checklist.ts';
import type { RunServices } from '../../app/run/services.ts';
import type { Session } from '../../app/run/session.ts';
import type { LoadedOrganisation } from '../../app/workspace/load-organisation.ts';
import type { Prompter } from '../../ports/prompter.ts';
import { jsonData } from '../../render/json-data.ts';
import type { CommandContext } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import type { CommandFiles } from '../workspace-of.ts';
import { answersPrompter, screenOf, terminalPrompter } from './choose-prompter.ts';
import type { GivenAnswers } from './given-answers.ts';
import type { RunOptions } from './run-options.ts';
import { actingIn, sessionOf, staffOf } from './session-of.ts';

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

/** Sits at a run until it is over, handed over or left, and says how it ended. */
export async function sit(sitting: Sitting): Promise<number> {
  const { context, options, services, files, ledgerFile, organisation } = sitting;
  let number: string | null = null;
  const prompter = await prompterFor(sitting, () => (number === null ? null : resumeLine(number, options)));
  const begun = await sitting.begin();
  number = begun.number;
  if ((await services.ledger.info()).kind === 'rehearsal') context.note(context.messages.ledger.rehearsal);
  context.note(sitting.greeting(begun));
  const folder = path.join(path.dirname(ledgerFile), 'evidence');
  const evidence = evidenceFiles({ folder, from: files.files.absolute('.') });
  const day = begun.calendar.localDate(services.now());
  const session = sessionFor(sitting, begun, day);
  const staff = staffOf(organisation?.organisation ?? null, day);
  const sat = await runChecklist({ services, evidence, prompter, session, staff }, begun);
  const ended = await endAsWritten(sitting, session, sat);
  if (ended.ended === 'left') {
    context.note(context.messages.run.saved({ command: resumeLine(number, options) }));
  }
  if (options.format === 'json') context.print(jsonData(describeSitting(ended, services.now())));
  return ExitCode.success;
}

/** Where the answers of a file end, the run may be given up: the file says so by `end`. */
async function endAsWritten({ context, services, given }: Sitting, session: Session, sat: Sat): Promise<Sat> {
  const reason = given?.answers.end?.abort;
  if (reason === undefined || sat.ended === 'over') return sat;
  const done = await abortRun(services, sat.run, session, reason);
  const screen = screenOf(context, 'stderr');
  if (!done.ok) {
    context.note(screen.refusal(done.error, askingOf(services, sat.run)));
    return sat;
  }
  context.note(screen.ended(askingOf(services, done.value)));
  return { run: done.value, ended: 'over' };
}

function prompterFor(sitting: Sitting, resume: () => string | null): Promise<Prompter> {
  const { context, options, given } = sitting;
  if (!given) return terminalPrompter(context, options.format === 'json' ? 'stderr' : 'stdout', resume);
  const { answers, file } = given;
  const said = { as: options.as ?? null, lateReason: options.lateReason ?? null };
  return Promise.resolve(answersPrompter(context, { answers, ...said, folder: path.dirname(file) }));
}

function sessionFor(
  { context, options, given, organisation }: Sitting,
  { standard }: ActiveRun,
  day: string,
): Session {
  const acting = actingIn(standard, options.as ?? given?.answers.as, context.io.env);
  return sessionOf(acting, organisation?.organisation ?? null, day);
}

/** The command line that goes on with a run, by the same person and in the same ledger. */
function resumeLine(number: string, { as, db }: RunOptions): string {
  const quoted = (text: string) => (/[\s'"$]/.test(text) ? `"${text.replaceAll(/["$]/g, '\\$&')}"` : text);
  return [
    `sop resume ${number}`,
    ...(as === undefined ? [] : [`--as ${quoted(as)}`]),
    ...(db === undefined ? [] : [`--db ${quoted(db)}`]),
  ].join(' ');
}
