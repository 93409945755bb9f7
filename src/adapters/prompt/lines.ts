import type { Question } from '../../core/run/question.ts';
import type { Asking } from '../../ports/prompter.ts';
import type { ScreenWords } from '../../ports/run-screen.ts';
import type { KeyChoice } from './key-prompt.ts';
import type { Terminal } from './terminal.ts';

/** What can be asked for at any prompt; in a text field by `/` and the same letter. */
export type Command = 'm' | 'e' | 'h' | 'b' | 'p' | 'q' | '?';

const commands: ReadonlySet<string> = new Set(['m', 'e', 'h', 'b', 'p', 'q', '?']);

/** Whether a key is a command and no answer. */
export function isCommand(key: string): key is Command {
  return commands.has(key);
}

/** The command keys with their meanings. */
function commandKeys(words: ScreenWords, asking: Asking): readonly { key: Command; label: string }[] {
  const paused = asking.view.pausedFor !== null;
  const pauses = asking.standard.pauseReasons.size > 0;
  return [
    { key: '?', label: words.keyHelp },
    { key: 'm', label: words.keyNote },
    { key: 'e', label: words.keyException },
    { key: 'h', label: words.keyHandOver },
    { key: 'b', label: words.keyBack },
    ...(pauses ? [{ key: 'p' as const, label: paused ? words.keyResume : words.keyPause }] : []),
    { key: 'q', label: words.keyLeave },
  ];
}

export interface LabelledChoice extends KeyChoice {
  readonly label: string;
}

/** Asks with single keys and gives the key back: one of the choices or a command. */
export async function askKey(
  terminal: Terminal,
  question: Question,
  asking: Asking,
  choices: readonly LabelledChoice[],
): Promise<string> {
  const { inquiry, screen } = terminal;
  const more = commandKeys(screen.words, asking);
  const label = (key: string) => choices.find((choice) => choice.key === key)?.label;
  return inquiry.key({
    message: [above(terminal, question, asking), screen.keys(choices), screen.keys(more)].join('\n'),
    choices: [...choices, ...more.map(({ key }) => ({ key, also: key === '?' ? ['？'] : [] }))],
    answered: (key) => {
      const taken = label(key);
      return taken === undefined ? '' : screen.answered(screen.brief(question, asking), taken);
    },
  });
}

/** How a line of text is asked for. */
export interface LineOptions {
  /** What can be typed, where that is limited. */
  readonly list?: string;
  /** What Enter does, where that is not simply to take the text. */
  readonly below?: string;
  /** What the transcript makes of what was typed. */
  readonly shown?: (text: string) => string;
}

/** Asks for a line of text; a command given with `/` comes back as such, null asks again. */
export async function askLine(
  terminal: Terminal,
  question: Question,
  asking: Asking,
  options: LineOptions = {},
): Promise<string | { readonly command: Command } | null> {
  const { inquiry, screen } = terminal;
  const commands = commandKeys(screen.words, asking);
  const lines = [
    above(terminal, question, asking),
    ...(options.list ? [options.list] : []),
    `  ${options.below ?? screen.words.textKeys}`,
    screen.keys(commands.map(({ key, label }) => ({ key: `/${key}`, label }))),
  ];
  const text = await inquiry.text({
    message: lines.join('\n'),
    answered: (typed) => {
      if (slashed.test(typed)) return '';
      return screen.answered(screen.brief(question, asking), options.shown?.(typed) ?? typed);
    },
  });
  return readSlash(
    terminal,
    text,
    commands.map(({ key }) => key),
  );
}

const slashed = /^[/／](?![/／])/;

function readSlash(
  terminal: Terminal,
  text: string,
  commands: readonly Command[],
): string | { readonly command: Command } | null {
  if (!slashed.test(text)) return text.replace(/^[/／]{2}/, '/');
  const letter = text.slice(1).trim().toLowerCase().replace('？', '?');
  const command = commands.find((one) => one === letter);
  if (command) return { command };
  terminal.notice = terminal.screen.warning(terminal.screen.unknownSlash(text));
  return null;
}

function above(terminal: Terminal, question: Question, asking: Asking): string {
  const { notice } = terminal;
  terminal.notice = '';
  const drawn = terminal.screen.question(question, asking);
  return notice === '' ? drawn : `${drawn}\n${notice}`;
}
