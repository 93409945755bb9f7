import type { Json } from '../../core/run/events.ts';
import type { Question } from '../../core/run/question.ts';
import type { Asking } from '../../ports/prompter.ts';
import type { RunScreen } from '../../ports/run-screen.ts';
import type { Text } from '../../shared/text.ts';
import { askKey, askLine, isCommand } from './lines.ts';
import { answer, askFor, type Said } from './said.ts';
import type { Terminal } from './terminal.ts';

type FieldQuestion = Extract<Question, { kind: 'field' }>;

/** Asks for a field: yes/no and choices by single keys, the rest as a line of text. */
export async function askField(terminal: Terminal, question: FieldQuestion, asking: Asking): Promise<Said> {
  const { field } = question;
  if (field.type === 'boolean') return askBoolean(terminal, question, asking);
  const choices = choicesOf(question, asking);
  if (choices.length > 0 && choices.length <= 9) return askChoice(terminal, question, asking, choices);
  if (field.mustSay.length > 0 && question.suggested === null) return askPoints(terminal, question, asking);
  return askText(terminal, question, asking, choices);
}

async function askBoolean(terminal: Terminal, question: FieldQuestion, asking: Asking): Promise<Said> {
  const { words } = terminal.screen;
  const key = await askKey(terminal, question, asking, [
    { key: 'y', label: words.yes, also: ['是'] },
    { key: 'n', label: words.no, also: ['否'] },
    ...skip(terminal, question),
  ]);
  if (isCommand(key)) return { command: key };
  return fieldAnswer(question, key === '-' ? null : key === 'y');
}

interface Choice {
  readonly id: string;
  readonly name: Text;
}

function choicesOf({ field }: FieldQuestion, asking: Asking): readonly Choice[] {
  if (field.type === 'choice') return field.choices;
  if (field.type !== 'department') return [];
  return [...asking.standard.departments].map(([id, name]) => ({ id, name }));
}

async function askChoice(
  terminal: Terminal,
  question: FieldQuestion,
  asking: Asking,
  choices: readonly Choice[],
): Promise<Said> {
  const labelled = choices.map(({ name }, index) => ({
    key: String(index + 1),
    label: terminal.screen.name(name),
  }));
  const key = await askKey(terminal, question, asking, [...labelled, ...skip(terminal, question)]);
  if (isCommand(key)) return { command: key };
  return fieldAnswer(question, key === '-' ? null : (choices[Number(key) - 1]?.id ?? null));
}

/** Asks for a line of text; choices that are too many for keys are listed and typed. */
async function askText(
  terminal: Terminal,
  question: FieldQuestion,
  asking: Asking,
  choices: readonly Choice[],
): Promise<Said> {
  const { screen } = terminal;
  const { suggested, required } = question;
  const known = suggested === null ? null : screen.value(question, suggested, asking);
  const below = known !== null ? screen.suggested(known).trim() : required ? null : screen.words.optional;
  const said = await askLine(terminal, question, asking, {
    ...(below === null ? {} : { below }),
    ...(choices.length === 0 ? {} : { list: screen.keys(labelled(choices, screen)) }),
    shown: (text) => (text === '' ? screen.value(question, suggested, asking) : text),
  });
  if (typeof said !== 'string') return said;
  return fieldAnswer(question, said === '' ? suggested : said);
}

function labelled(choices: readonly Choice[], screen: RunScreen) {
  return choices.map(({ id, name }) => ({ key: id, label: screen.name(name) }));
}

/** A text that has to say several things is asked for one by one, so that none is forgotten. */
async function askPoints(terminal: Terminal, question: FieldQuestion, asking: Asking): Promise<Said> {
  const { screen } = terminal;
  const point = screen.name(question.field.mustSay[0] ?? '');
  const first = await askLine(terminal, question, asking, {
    below: question.required ? point : `${point}${screen.words.colon}${screen.words.optional}`,
    shown: (text) => (text === '' ? screen.value(question, null, asking) : text),
  });
  if (typeof first !== 'string') return first;
  if (first === '') return fieldAnswer(question, null);
  const parts = [first];
  for (const next of question.field.mustSay.slice(1)) {
    const part = await askFor(terminal, screen.name(next));
    if (part === '') return null;
    parts.push(part);
  }
  const said = question.field.mustSay
    .map((point, index) => `${screen.name(point)}${screen.words.colon}${parts[index] ?? ''}`)
    .join(screen.words.pointSeparator);
  return fieldAnswer(question, said);
}

function skip(terminal: Terminal, question: FieldQuestion): readonly { key: string; label: string }[] {
  return question.required ? [] : [{ key: '-', label: terminal.screen.words.keySkip }];
}

function fieldAnswer({ field }: FieldQuestion, value: Json): Said {
  return answer({ kind: 'field', form: field.form, field: field.id, value });
}
