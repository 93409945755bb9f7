import { commands } from '../generated/commands.ts';
import { loadMessages } from '../i18n/load-messages.ts';
import type { CommandContext, CommandEntry } from './command.ts';
import type { Io } from './io.ts';
import { chooseColour, chooseLanguage, takeGlobalOptions } from './preferences.ts';
import { runProgram } from './program.ts';

/**
 * Chooses language and colour and runs the verb.
 * @throws AppError, Interrupted, or whatever a bug throws; `main` catches them.
 */
export async function start(
  argv: readonly string[],
  io: Io,
  entries: readonly CommandEntry[] = commands,
): Promise<number> {
  const { lang, noColour, rest } = takeGlobalOptions(argv);
  const language = chooseLanguage(lang, io);
  const context: CommandContext = {
    io,
    language,
    isLanguageAsked: lang !== null || Boolean(io.env.SOP_LANG),
    messages: await loadMessages(language),
    t: (words) => words[language],
    colour: chooseColour(noColour, io),
    print: (text) => void io.stdout.write(text),
    note: (line) => void io.stderr.write(`${line}\n`),
  };
  return runProgram(rest, entries, context);
}
