import path from 'node:path';
import { createAnswersPrompter } from '../../adapters/prompt/answers-prompter.ts';
import { createZoneClock } from '../../core/calendar/zone-clock.ts';
import { readInstant } from '../../core/run/read-instant.ts';
import type { AnswersFile } from '../../generated/answers.ts';
import type { Prompter } from '../../ports/prompter.ts';
import type { RunScreen } from '../../ports/run-screen.ts';
import { createRunScreen } from '../../render/run/screen.ts';
import { createVoice, type Voice } from '../../render/run/voice.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandContext } from '../command.ts';
import type { RunOptions } from './run-options.ts';

/** The voice of a command for what it tells during a run: on stdout at a terminal, else as news on stderr. */
export function voiceOf({ language, messages, colour, io }: CommandContext): Voice {
  return createVoice(language, messages, { colour: colour.stdout, columns: io.columns });
}

/** Answers out of a file, told line by line on stderr. */
export function answersPrompter(
  context: CommandContext,
  screen: RunScreen,
  given: { readonly answers: AnswersFile; readonly as: string | null; readonly folder: string },
): Prompter {
  return createAnswersPrompter({
    answers: given.answers,
    as: given.as ?? given.answers.as ?? null,
    resolvePath: (file) => path.resolve(given.folder, file),
    readAt: (text, asking) => {
      const at = readInstant(text, createZoneClock(asking.view.zone), asking.now);
      if (at === null) throw new AppError('answers-instant', { text });
      return at;
    },
    explain: (refusal, asking) => screen.refusal(refusal, asking),
    questionText: (question, asking) => screen.brief(question, asking),
    tell: (line) => context.note(line),
    handedOverText: (refusal, asking) => screen.handedOver(refusal, asking),
    endedText: (asking) => screen.ended(asking),
  });
}

/**
 * A person at the terminal. With `--format json` the conversation goes to stderr, so that stdout holds the data alone.
 * @throws AppError `no-terminal`.
 */
export async function terminalPrompter(
  { io }: CommandContext,
  screen: RunScreen,
  format: RunOptions['format'],
  resume: () => string | null,
): Promise<Prompter> {
  const output = format === 'json' ? io.stderr : io.stdout;
  const isTerminal = format === 'json' ? io.isTerminal.stderr : io.isTerminal.stdout;
  if (!io.isTerminal.stdin || !isTerminal) throw new AppError('no-terminal');
  const { createInquiry } = await import('../../adapters/prompt/inquiry.ts');
  const { createTerminalPrompter } = await import('../../adapters/prompt/terminal-prompter.ts');
  return createTerminalPrompter(createInquiry({ input: io.stdin, output }, resume), screen);
}

/** The screen of a command. */
export function screenOf(context: CommandContext): RunScreen {
  return createRunScreen(voiceOf(context));
}
