import type { RunView, StepMark } from '../../core/run/view.ts';
import { visibleText } from '../findings/visible-text.ts';
import { fitText } from './fit-text.ts';
import { flow } from './flow.ts';
import { limitInWords } from './limits.ts';
import { say, type Voice } from './voice.ts';

/** The head of the guided run: what runs, where it is, what is due. Ends with a rule across the terminal. */
export function renderHead(view: RunView, now: number, voice: Voice): string {
  const lines = [
    titleLine(view, voice),
    stepLine(view, voice),
    ...limitLines(view, now, voice),
    ...asideLines(view, voice),
  ];
  const rule = voice.chalk.dim('─'.repeat(Math.max(20, voice.columns - 1)));
  return [...lines.map((line) => fitText(line, voice)), rule].join('\n');
}

function titleLine(view: RunView, voice: Voice): string {
  const { run } = voice.messages;
  const name = view.class ? say(voice, view.class.name) : null;
  const shown = name === null ? [] : [view.class?.provisional ? run.provisional({ name }) : name];
  const title = voice.chalk.bold(`${say(voice, view.name)} ${view.version}`);
  const pieces = [title, view.number, ...shown, run.stepOf(view.position)];
  return flow(pieces, voice.columns - 1, { gap: '   ' });
}

const signs: Record<StepMark['mark'], string> = { done: '✓', current: '●', ahead: '○', skipped: '–' };

function stepLine(view: RunView, voice: Voice): string {
  const { chalk } = voice;
  const marks = view.steps.map((step) => {
    const text = `${signs[step.mark]} ${say(voice, step.name)}`;
    if (step.mark === 'current') return chalk.bold.cyan(text);
    return step.mark === 'done' ? chalk.green(text) : chalk.dim(text);
  });
  return flow(marks, voice.columns - 1, { gap: '  ' });
}

function limitLines(view: RunView, now: number, voice: Voice): readonly string[] {
  return view.limits.map((limit) => `⏱ ${limitInWords(limit, view, now, voice)}`);
}

function asideLines(view: RunView, voice: Voice): readonly string[] {
  const { run } = voice.messages;
  const lines: string[] = [];
  if (view.pausedFor) lines.push(voice.chalk.yellow(run.pausedFor({ reason: say(voice, view.pausedFor) })));
  if (view.openExceptions.length > 0) {
    const names = view.openExceptions.map(
      ({ id, situation, note }) => `${id} ${situation === null ? visibleText(note) : say(voice, situation)}`,
    );
    const list = names.join(run.separator);
    lines.push(voice.chalk.yellow(run.openExceptions({ list })));
  }
  return lines;
}
