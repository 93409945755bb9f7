import { suggest } from '../core/standard/read/suggest.ts';
import { AppError } from '../shared/app-error.ts';
import type { CommandContext, CommandDefinition, CommandEntry } from './command.ts';
import { ExitCode } from './exit-code.ts';
import { commandHelp, groupHelp, programHelp } from './help-text.ts';
import { StrictCommand } from './strict-command.ts';

/**
 * Finds the verb, loads only its module, reads its arguments and runs it. `argv` is without the global options.
 * @throws AppError when the command line is wrong or the verb cannot do its work.
 */
export async function runProgram(
  argv: readonly string[],
  entries: readonly CommandEntry[],
  context: CommandContext,
): Promise<number> {
  const wantsHelp = beforeDashes(argv).some((word) => word === '--help' || word === '-h');
  if (argv[0] === 'help') return runProgram([...argv.slice(1), '--help'], entries, context);
  const words = wantsHelp ? argv.filter((word) => word !== '--help' && word !== '-h') : argv;
  const entry = findEntry(words, entries);
  if (entry === null) return withoutVerb(words, wantsHelp, entries, context);
  const definition = await entry.load();
  const command = configured(definition, context);
  if (wantsHelp) {
    context.print(commandHelp(definition, command, context.language, context.messages));
    return ExitCode.success;
  }
  return invoke(definition, command, words.slice(definition.name.split(' ').length), context);
}

/** A verb's arguments and options, declared in the language of the context. */
export function configured(definition: CommandDefinition, context: Pick<CommandContext, 't'>): StrictCommand {
  const command = new StrictCommand(definition.name);
  definition.configure(command, context.t);
  return command;
}

async function invoke(
  definition: CommandDefinition,
  command: StrictCommand,
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  await command.parseAsync([...argv], { from: 'user' });
  return definition.run(context, command.processedArgs, command.opts());
}

function findEntry(argv: readonly string[], entries: readonly CommandEntry[]): CommandEntry | null {
  const [first, second] = argv;
  if (first === undefined) return null;
  const long = entries.find(({ name }) => name === `${first} ${second}`);
  return long ?? entries.find(({ name }) => name === first) ?? null;
}

function withoutVerb(
  argv: readonly string[],
  wantsHelp: boolean,
  entries: readonly CommandEntry[],
  { print, note, language, messages }: CommandContext,
): number {
  const [first, second] = argv;
  if (first === undefined) {
    const help = programHelp(entries, language, messages);
    if (wantsHelp) print(help);
    else note(help.trimEnd());
    return wantsHelp ? ExitCode.success : ExitCode.cannot;
  }
  const group = entries.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0 && (second === undefined || second.startsWith('-'))) {
    const help = groupHelp(first, group, language, messages);
    if (wantsHelp) print(help);
    else note(help.trimEnd());
    return wantsHelp ? ExitCode.success : ExitCode.cannot;
  }
  throw unknownCommand(group.length > 0 ? `${first} ${second}` : first, entries);
}

function unknownCommand(name: string, entries: readonly CommandEntry[]): AppError {
  const meant = suggest(name, [...entries.map((entry) => entry.name), 'help']);
  return new AppError('unknown-command', { name, meant: meant ?? '' });
}

function beforeDashes(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end === -1 ? argv : argv.slice(0, end);
}
