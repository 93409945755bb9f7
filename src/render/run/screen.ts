import type { HappenedEvent, Json, Refusal } from '../../core/run/events.ts';
import type { Question } from '../../core/run/question.ts';
import type { RunView } from '../../core/run/view.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import type { Text } from '../../shared/text.ts';
import { visibleText } from '../findings/visible-text.ts';
import { hang } from '../hang.ts';
import { lengthInWords } from '../time.ts';
import { eventInWords } from './event-line.ts';
import { valueInWords } from './field-value.ts';
import { fitText } from './fit-text.ts';
import { flow } from './flow.ts';
import { renderHead } from './head.ts';
import {
  exceptionLines,
  exceptionName,
  joined,
  questionText,
  renderPlace,
  renderQuestion,
} from './question.ts';
import { refusalInWords } from './refusal.ts';
import { say, type Voice } from './voice.ts';

/** Where a question is asked: as the prompter gets it. */
interface Asking {
  readonly view: RunView;
  readonly standard: ProcessStandard;
  readonly history: readonly HappenedEvent[];
  readonly now: number;
}

/** Draws everything the guided run shows, in one voice. Fits the port `RunScreen`. */
export function createRunScreen(voice: Voice) {
  const { messages, chalk } = voice;
  const { run } = messages;
  const fitted = (text: string) => fitText(text, voice);
  const refusal = (why: Refusal, { standard, view }: Asking) =>
    refusalInWords(why, standard, view.zone, voice);
  return {
    words: run,
    question: (question: Question, asking: Asking) => drawQuestion(question, asking, voice),
    answered: (asked: string, answer: string) =>
      fitted(`${chalk.green('✓')} ${asked}  ${chalk.bold(answer)}`),
    brief: (question: Question, { standard }: Asking) => questionText(question, standard, voice),
    keys: (keys: readonly { readonly key: string; readonly label: string }[]) =>
      fitted(
        flow(
          keys.map(({ key, label }) => `${chalk.bold(key)} ${label}`),
          voice.columns - 1,
          { gap: '   ', indent: '  ' },
        ),
      ),
    suggested: (value: string) => fitted(`  ${chalk.dim(run.suggested({ value }))}`),
    value: (question: Question, value: unknown, { standard, view }: Asking) =>
      visibleText(
        valueInWords(
          question.kind === 'field' ? question.field : undefined,
          value as Json,
          standard,
          view.zone,
          voice,
        ),
      ),
    name: (text: Text) => say(voice, text),
    exceptionName: (
      one: { readonly exception: string | null; readonly note: string },
      { standard }: Asking,
    ) => exceptionName(one, standard, voice),
    exceptionAdvice: (id: string, { standard }: Asking) =>
      exceptionLines(id, standard, voice).map(fitted).join('\n'),
    closeException: (
      one: { readonly id: string; readonly exception: string | null; readonly note: string },
      { standard }: Asking,
    ) => run.exceptionCloseChoice({ id: one.id, what: exceptionName(one, standard, voice) }),
    lookBack: (asking: Asking) => lookBack(asking, voice),
    warning: (text: string) => chalk.red(fitted(`! ${text}`)),
    refusal,
    roleQuestion: (roles: readonly string[], { standard }: Asking) =>
      fitted(
        run.roleAsk({
          roles: joined(
            roles.map((id) => standard.roles.get(id)?.name ?? id),
            voice,
          ),
        }),
      ),
    roleName: (role: string, { standard }: Asking) => say(voice, standard.roles.get(role)?.name ?? role),
    unknownSlash: (word: string) => run.unknownSlash({ word }),
    handedOver: (why: Refusal, asking: Asking) => {
      return handedOver(refusal(why, asking), !namesNext.has(why.code), asking.view, voice);
    },
    ended: (asking: Asking) => ended(asking, voice),
  };
}

function drawQuestion(question: Question, asking: Asking, voice: Voice): string {
  const { view, standard, now } = asking;
  const place = renderPlace(question, standard, view.current?.roles ?? [], voice);
  const known = knownLine(question, asking, voice);
  const parts = ['', renderHead(view, now, voice), place, renderQuestion(question, standard, voice), known];
  return parts.filter((part, index) => index === 0 || part !== '').join('\n');
}

/** A value that is already known, beside questions that are answered by a key. */
function knownLine(question: Question, { standard, view }: Asking, voice: Voice): string {
  if (question.kind !== 'field' || question.suggested === null) return '';
  if (
    question.field.type !== 'boolean' &&
    question.field.type !== 'choice' &&
    question.field.type !== 'department'
  )
    return '';
  const value = visibleText(valueInWords(question.field, question.suggested, standard, view.zone, voice));
  return `  ${voice.chalk.dim(voice.messages.run.known({ value }))}`;
}

const shownBack = 30;

function lookBack({ history, standard, view }: Asking, voice: Voice): string {
  const { run } = voice.messages;
  const told = history.filter((event) => event.type !== 'step.ready' && event.type !== 'step.opened');
  const shown = told.slice(-shownBack);
  const telling = { standard, zone: view.zone, voice };
  const lines = shown.map((event) =>
    hang('  ', visibleText(eventInWords(event, telling)), voice.columns - 1),
  );
  const more = told.length > shown.length ? [`  ${run.more({ n: told.length - shown.length })}`] : [];
  const body = lines.length === 0 ? [`  ${run.nothingYet}`] : [...more, ...lines];
  return [run.back, ...body].join('\n');
}

/** The reasons that say themselves whom the run waits for. */
const namesNext: ReadonlySet<string> = new Set([
  'not-your-role',
  'own-deviation',
  'handed-to-other',
  'handed-to-role',
]);

function handedOver(why: string, isNextUnsaid: boolean, view: RunView, voice: Voice): string {
  const { run } = voice.messages;
  const roles = isNextUnsaid && view.current ? joined(view.current.roles, voice) : '';
  const lines = [
    why,
    ...(roles === '' ? [] : [run.waitsFor({ roles })]),
    run.pickUp({ number: view.number }),
  ];
  return lines.map((line) => fitText(line, voice)).join('\n');
}

function ended({ view, history, now }: Asking, voice: Voice): string {
  const { run } = voice.messages;
  const { number } = view;
  if (view.status === 'aborted') return run.abortedNow({ number });
  const from = history[0]?.occurredAt ?? now;
  const to = history.at(-1)?.occurredAt ?? now;
  return fitText(run.over_({ number, time: lengthInWords((to - from) / 60_000, run) }), voice);
}
