import { namesOf } from '../../core/run/field-value.ts';
import type { Asking, Reply } from '../../ports/prompter.ts';
import type { Command } from './lines.ts';
import { answer, askFor } from './said.ts';
import type { Terminal } from './terminal.ts';

/** Does what a command key asks for; null leads back to the same question. */
export async function followCommand(
  terminal: Terminal,
  command: Command,
  asking: Asking,
): Promise<Reply | null> {
  const { inquiry, screen } = terminal;
  switch (command) {
    case '?':
      inquiry.write(screen.words.help);
      return null;
    case 'b':
      inquiry.write(screen.lookBack(asking));
      return null;
    case 'q':
      return { kind: 'leave' };
    case 'm': {
      const note = await askFor(terminal, screen.words.noteAsk);
      return note === '' ? null : answer({ kind: 'note', note });
    }
    case 'h':
      return handOver(terminal, asking);
    case 'e':
      return raiseOrClose(terminal, asking);
    case 'p':
      return pauseOrResume(terminal, asking);
  }
}

async function handOver(terminal: Terminal, asking: Asking): Promise<Reply | null> {
  const { words } = terminal.screen;
  const to = await askFor(terminal, words.handOverToAsk);
  if (to === '') return null;
  const note = await askFor(terminal, words.handOverNoteAsk);
  if (note === '') return null;
  const [person = '', role = ''] = to.split(/[:：]/).map((part) => part.trim());
  return answer({ kind: 'hand-over', person: person || null, role: roleMeant(role, asking), note });
}

/** The id of a role given by its id or its name in any language; what was typed when there is none. */
function roleMeant(text: string, { standard }: Asking): string | null {
  if (text === '') return null;
  const roles = [...standard.roles.values()];
  return roles.find(({ id, name }) => id === text || namesOf(name).includes(text))?.id ?? text;
}

async function raiseOrClose(terminal: Terminal, asking: Asking): Promise<Reply | null> {
  const { screen } = terminal;
  const open = asking.view.openExceptions;
  const here = asking.view.current?.step.id;
  const known = [...asking.standard.exceptions.values()].filter(
    (one) => one.step === null || one.step === here,
  );
  const labels = [
    ...known.map((one) => screen.exceptionName({ exception: one.id, note: '' }, asking)),
    screen.words.exceptionOther,
    ...open.map((one) => screen.closeException(one, asking)),
  ];
  const index = await choose(terminal, screen.words.exceptionAsk, labels);
  if (index === null) return null;
  const toClose = open[index - known.length - 1];
  if (toClose) {
    const result = await askFor(terminal, labels[index] ?? '');
    return result === '' ? null : answer({ kind: 'settle', id: toClose.id, result });
  }
  const exception = known[index]?.id ?? null;
  const advice = exception === null ? '' : screen.exceptionAdvice(exception, asking);
  const note = await askFor(terminal, screen.words.exceptionNoteAsk, advice === '' ? [] : [advice]);
  return note === '' ? null : answer({ kind: 'raise', exception, note });
}

async function pauseOrResume(terminal: Terminal, asking: Asking): Promise<Reply | null> {
  const { screen } = terminal;
  const reasons = [...asking.standard.pauseReasons];
  if (asking.view.pausedFor !== null) {
    return answer({ kind: 'resume', note: await askFor(terminal, screen.words.noteAsk) });
  }
  const index = await choose(
    terminal,
    screen.words.pauseAsk,
    reasons.map(([, name]) => screen.name(name)),
  );
  const reason = index === null ? undefined : reasons[index]?.[0];
  if (reason === undefined) return null;
  return answer({ kind: 'pause', reason, note: await askFor(terminal, screen.words.noteAsk) });
}

/** Lets a person choose from a list by a digit or, past nine, a letter; 0 leads back. */
async function choose(
  { inquiry, screen }: Terminal,
  asked: string,
  labels: readonly string[],
): Promise<number | null> {
  const keys = labels.slice(0, letters.length).map((label, index) => ({ key: letters.charAt(index), label }));
  const all = [...keys, { key: '0', label: screen.words.keyBack }];
  const key = await inquiry.key({
    message: `  ${asked}\n${screen.keys(all)}`,
    choices: all,
    answered: (taken) => (taken === '0' ? '' : screen.answered(asked, labels[letters.indexOf(taken)] ?? '')),
  });
  return key === '0' ? null : letters.indexOf(key);
}

const letters = '123456789abcdefghijklmnopqrstuvwxyz';
