import { Command, type ErrorOptions } from 'commander';
import { suggest } from '../core/standard/read/suggest.ts';
import { AppError } from '../shared/app-error.ts';

/** A command line that says what is wrong with it as an AppError, so that it is told in the user's language. */
export class StrictCommand extends Command {
  constructor(name: string) {
    super(name);
    this.helpOption(false);
    this.showSuggestionAfterError(false);
    this.exitOverride();
  }

  /** @throws AppError always: what was wrong. */
  override error(message: string, options: ErrorOptions = {}): never {
    // Commander tells the kind by a code and names the culprits only inside quotation marks.
    const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
    throw this.#mistake(options.code ?? '', quoted, message);
  }

  #mistake(code: string, [first, second]: readonly string[], message: string): AppError {
    const command = `sop ${this.name()}`;
    const detail = message.replace(/^error: /, '');
    if (first === undefined && code !== 'commander.excessArguments') {
      return new AppError('bad-command-line', { detail });
    }
    switch (code) {
      case 'commander.unknownOption':
        return new AppError('unknown-option', {
          option: first ?? '',
          command,
          meant: this.#meant(first ?? ''),
        });
      case 'commander.missingArgument':
        return new AppError('missing-argument', { argument: first ?? '', command });
      case 'commander.excessArguments':
        return new AppError('excess-arguments', { command });
      case 'commander.missingMandatoryOptionValue':
        return new AppError('missing-option', { option: first ?? '', command });
      case 'commander.optionMissingArgument':
        return new AppError('missing-option-value', { option: first ?? '', command });
      case 'commander.invalidArgument':
        return message.startsWith('error: command-argument')
          ? this.#badValue(second ?? '', first ?? '')
          : this.#badValue(first ?? '', second ?? '');
      case 'commander.conflictingOption':
        return new AppError('conflicting-options', { option: first ?? '', other: second ?? '' });
      default:
        return new AppError('bad-command-line', { detail });
    }
  }

  #badValue(option: string, value: string): AppError {
    return new AppError('bad-option-value', { option, value, allowed: this.#choicesOf(option) });
  }

  #meant(option: string): string {
    const known = this.options
      .flatMap(({ long, short }) => [long, short])
      .filter((flag) => flag !== undefined);
    return suggest(option, [...known, '--help', '--lang', '--no-color']) ?? '';
  }

  #choicesOf(flagsOrName: string): string {
    const option = this.options.find(({ flags }) => flags === flagsOrName);
    const argument = this.registeredArguments.find((candidate) => candidate.name() === flagsOrName);
    return (option?.argChoices ?? argument?.argChoices ?? []).join(', ');
  }
}
