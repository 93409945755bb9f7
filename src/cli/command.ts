import type { Command } from 'commander';
import type { Messages } from '../i18n/index.ts';
import type { Language } from '../shared/text.ts';
import type { Io } from './io.ts';

/** Words in both languages; unlike a standard's text neither may be missing. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Picks the words of the chosen language. */
export type Translate = (words: Bilingual) => string;

/** A command line that works as printed, and what it does. */
export interface Example {
  readonly command: string;
  readonly says: Bilingual;
}

/** What a running command gets: the world (`io`), the language, and how to speak. */
export interface CommandContext {
  readonly io: Io;
  readonly language: Language;
  /** Whether the user asked for it, by `--lang` or SOP_LANG, rather than workspace or system. */
  readonly isLanguageAsked: boolean;
  /** All catalogues in the chosen language. */
  readonly messages: Messages;
  readonly t: Translate;
  /** Whether colour may be written to each stream. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Writes what was asked for to stdout, exactly as given (the caller ends its lines). */
  print(text: string): void;
  /** Writes a line of news to stderr; the newline is added. */
  note(line: string): void;
}

/**
 * A verb: `export const command: CommandDefinition<[files: string[]], LintOptions>` in
 * `src/cli/commands/<verb>.ts` (`sop lint`) or `commands/<verb>/<second>.ts` (`sop db rebuild`).
 * Only the module of the invoked verb is loaded; the registry and the reference page are generated.
 */
export interface CommandDefinition<
  Args extends readonly unknown[] = readonly unknown[],
  Options extends object = object,
> {
  /** The words after `sop`: `lint`, `db rebuild`. */
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: Bilingual;
  readonly description: Bilingual;
  readonly examples: readonly Example[];
  /** Declares arguments and options on the command. `--lang`, `--no-color` and `--help` are there already. */
  configure(command: Command, t: Translate): void;
  /**
   * Does the work and returns the exit code (see ExitCode).
   * @throws AppError when it cannot be done; Interrupted when the user stopped it.
   */
  run(context: CommandContext, args: Args, options: Options): Promise<number>;
}

/** What the list of verbs knows of one without loading it. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: Bilingual;
  load(): Promise<CommandDefinition>;
}
