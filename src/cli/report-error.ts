import { errorText, type Messages, messagesIn } from '../i18n/index.ts';
import { AppError } from '../shared/app-error.ts';
import { Interrupted } from '../shared/interrupted.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { chooseLanguage, localeLanguage, takeGlobalOptions } from './preferences.ts';

/** Tells on stderr why a command ended early, in the user's language, and returns the exit code that says so. */
export function reportError(error: unknown, argv: readonly string[], io: Io, version: string): number {
  const messages = messagesIn(languageFor(argv, io));
  const write = (line: string) => void io.stderr.write(`${line}\n`);
  if (error instanceof Interrupted) {
    write(messages.cli.interrupted);
    if (error.resume !== null) write(messages.cli.resume({ command: error.resume }));
    return ExitCode.interrupted;
  }
  const text = error instanceof AppError ? errorText(error, messages) : null;
  if (text === null) return reportBug(error, messages, version, write);
  write(messages.cli.error({ message: text.message }));
  write(messages.cli.hint({ hint: text.hint }));
  return ExitCode.cannot;
}

function reportBug(
  error: unknown,
  { cli }: Messages,
  version: string,
  write: (line: string) => void,
): number {
  write(error instanceof Error ? (error.stack ?? String(error)) : String(error));
  if (error instanceof AppError) write(JSON.stringify({ code: error.code, args: error.args }));
  write(cli.crash({ version }));
  write(cli.crashReport);
  return ExitCode.bug;
}

function languageFor(argv: readonly string[], io: Io) {
  try {
    return chooseLanguage(takeGlobalOptions(argv).lang, io.env);
  } catch {
    return localeLanguage(io.env);
  }
}
