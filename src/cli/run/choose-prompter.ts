import path from 'node:path';
import { createAnswersPrompter } from '../../adapters/prompt/answers-prompter.ts';
import { createZoneClock } from '../../core/calendar/zone-clock.ts';
import { readInstant } from '../../core/run/read-instant.ts';
import type { AnswersFile } from '../../generated/answers.ts';
import type { Prompter } from '../../ports/prompter.ts';
import type { RunScreen } from '../../ports/run-screen.ts';
import { createRunScreen } from '../../render/run/screen.ts';
import { createVoice } from '../../render/run/voice.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandContext } from '../command.ts';

/** The streams that a command writes to. */
type Out = 'stdout' | 'stderr';

/** Answers out of a file, told line by line on stderr. */
export function answersPrompter(
  context: CommandContext,
  given: {
    readonly answers: AnswersFile;
    readonly as: string | null;
    readonly lateReason: string | null;
    readonly folder: string;
  },
): Prompter {
  const screen = screenOf(context, 'stderr');
  const { answers, as, lateReason, folder } = given;
  return createAnswersPrompter({
    answers,
    as: as ?? answers.as ?? null,
    lateReason: lateReason ?? answers.late_reason ?? null,
    resolvePath: (file) => path.resolve(folder, file),
    readAt: (text, asking) => {
      const at = readInstant(text, createZoneClock(asking.view.zone), asking.now);
      if (at === null) throw new AppError('answers-instant', { text });
      return at;
    },
    explain: screen.refusal,
    questionText: screen.brief,
    tell: context.note,
    handedOverText: screen.handedOver,
    endedText: screen.ended,
  });
}

/**
 * A person at the terminal. With `--format json` the conversation goes to stderr, so that stdout holds the data alone.
 * @throws AppError `no-terminal`.
 */
export async function terminalPrompter(
  context: CommandContext,
  out: Out,
  resume: () => string | null,
): Promise<Prompter> {
  const { io } = context;
  if (!io.isTerminal.stdin || !io.isTerminal[out]) throw new AppError('no-terminal');
  const { createInquiry } = await import('../../adapters/prompt/inquiry.ts');
  const { createTerminalPrompter } = await import('../../adapters/prompt/terminal-prompter.ts');
  const inquiry = createInquiry({ input: io.stdin, output: io[out] }, resume);
  return createTerminalPrompter(inquiry, screenOf(context, out));
}

/** What a run shows on a stream. */
export function screenOf({ language, messages, colour, io }: CommandContext, out: Out): RunScreen {
  return createRunScreen(createVoice(language, messages, { colour: colour[out], columns: io.columns }));
}
