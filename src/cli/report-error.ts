import { UnsoundInput } from '../app/unsound-input.ts';
import type { Finding } from '../core/lint/finding.ts';
import { errorText, type Messages, messagesIn } from '../i18n/index.ts';
import { AppError } from '../shared/app-error.ts';
import { Interrupted } from '../shared/interrupted.ts';
import { type Language, textIn } from '../shared/text.ts';
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
  if (error instanceof UnsoundInput) {
    for (const finding of error.findings) write(findingLine(finding, languageFor(argv, io)));
    return ExitCode.cannot;
  }
  const text = error instanceof AppError ? errorText(error, messages) : null;
  if (text === null) return reportBug(error, messages, version, write);
  write(messages.cli.error({ message: text.message }));
  write(messages.cli.hint({ hint: text.hint }));
  return ExitCode.cannot;
}

function findingLine({ file, line, column, message, hint }: Finding, language: Language): string {
  const advice = hint === undefined ? '' : `\n  → ${textIn(hint, language)}`;
  return `${file}:${line}:${column}: ${textIn(message, language)}${advice}`;
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

function languageFor(argv: readonly string[], io: Io): Language {
  try {
    return chooseLanguage(takeGlobalOptions(argv).lang, io);
  } catch {
    return localeLanguage(io.env);
  }
}
