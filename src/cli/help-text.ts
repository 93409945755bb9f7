import type { Argument, Command, Option } from 'commander';
import type { Messages } from '../i18n/index.ts';
import type { Language } from '../shared/text.ts';
import type { CommandDefinition, CommandEntry } from './command.ts';

type Row = readonly [term: string, words: string];

/** The page of `sop --help`: every verb with its line. */
export function programHelp(
  entries: readonly CommandEntry[],
  language: Language,
  messages: Messages,
): string {
  const words = messages.cli;
  return page([
    [words.tagline],
    [words.usageOf({ usage: `sop ${words.commandWord} ${words.argumentsWord}` })],
    table(
      words.commandsTitle,
      entries.map(({ name, summary }) => [name, summary[language]]),
    ),
    table(words.globalOptionsTitle, [...globalRows(messages), ['-V, --version', words.version]]),
    [words.moreHelp],
  ]);
}

/** The page of a group such as `sop db`: the verbs in it. */
export function groupHelp(
  group: string,
  entries: readonly CommandEntry[],
  language: Language,
  messages: Messages,
): string {
  const words = messages.cli;
  return page([
    [words.usageOf({ usage: `sop ${group} ${words.commandWord} ${words.argumentsWord}` })],
    table(
      words.commandsTitle,
      entries.map(({ name, summary }) => [name, summary[language]]),
    ),
  ]);
}

/** The page of one verb: usage, what it does, arguments, options, examples. `command` is configured already. */
export function commandHelp(
  definition: CommandDefinition,
  command: Command,
  language: Language,
  messages: Messages,
): string {
  const words = messages.cli;
  const argumentRows = command.registeredArguments.map((argument): Row => argumentRow(argument, messages));
  const optionRows = command.options
    .filter(({ hidden }) => !hidden)
    .map((option) => optionRow(option, messages));
  return page([
    [words.usageOf({ usage: usageOf(definition, command, messages) })],
    [definition.description[language]],
    table(words.argumentsTitle, argumentRows),
    table(words.optionsTitle, optionRows),
    table(words.globalOptionsTitle, globalRows(messages)),
    [
      words.examplesTitle,
      ...definition.examples.flatMap((example) => [`  # ${example.says[language]}`, `  ${example.command}`]),
    ],
  ]);
}

/** One line such as `sop lint [options] <files...>`. */
export function usageOf(definition: CommandDefinition, command: Command, messages: Messages): string {
  const places = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const options = command.options.length > 0 ? [messages.cli.optionsWord] : [];
  return ['sop', definition.name, ...options, ...places].join(' ');
}

/** An argument's name and its words, with its choices and default. */
export function argumentRow(argument: Argument, messages: Messages): Row {
  return [argument.name(), withExtras(argument.description, argument, messages)];
}

/** An option's flags and its words, with its choices and default. */
export function optionRow(option: Option, messages: Messages): Row {
  return [option.flags, withExtras(option.description, option, messages)];
}

/** The options that every verb takes. */
export function globalRows({ cli }: Messages): Row[] {
  return [
    ['--lang <zh-CN|en>', cli.lang],
    ['--no-color', cli.noColor],
    ['-h, --help', cli.help],
  ];
}

function withExtras(description: string, declared: Argument | Option, { cli }: Messages): string {
  const extras = [description];
  if (declared.argChoices !== undefined) extras.push(cli.choices({ list: declared.argChoices.join(', ') }));
  const { defaultValue, defaultValueDescription } = declared;
  const isShown = defaultValue !== undefined && typeof defaultValue !== 'boolean' && !isEmpty(defaultValue);
  if (isShown) extras.push(cli.default({ value: defaultValueDescription ?? String(defaultValue) }));
  return extras.join('');
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function table(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([term]) => term.length));
  return [title, ...rows.map(([term, words]) => `  ${term.padEnd(width)}  ${words}`)];
}

function page(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${filled.join('\n\n')}\n`;
}
