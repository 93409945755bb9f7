import { isEnteredLate } from '../../core/run/trace/is-late.ts';
import type { RunTrace } from '../../core/run/trace/run-trace.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { hang, labelled } from '../hang.ts';
import { lengthInWords } from '../time.ts';
import { clockLines, exceptionLines } from './trace-clocks.ts';
import { deviationLines } from './trace-deviations.ts';
import { renderEvents } from './trace-events.ts';
import { renderEntries, renderVisit } from './trace-visit.ts';
import { dayAndTime, latenessInWords, personInWords, type Teller } from './trace-words.ts';
import { say, type Voice } from './voice.ts';

/** The whole story of a run for people; with `events` also every event as it stands in the ledger. */
export function renderTrace(
  trace: RunTrace,
  standard: ProcessStandard,
  voice: Voice,
  { withEvents }: { readonly withEvents: boolean },
): string {
  const teller: Teller = { standard, zone: trace.zone, voice };
  const words = voice.messages.ledger.trace;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[voice.chalk.bold(title), ...lines].join('\n')];
  const isMasked = trace.events.some(({ masked }) => masked === true);
  const parts = [
    [titleOf(trace, teller), ...labelled(headRows(trace, teller), voice.columns)].join('\n'),
    ...section(words.prefilled, renderEntries(trace.prefilled, trace.startedBy.person, trace, teller)),
    ...section(words.steps, [trace.visits.map((visit) => renderVisit(visit, trace, teller)).join('\n\n')]),
    ...section(words.clocks, clockLines(trace, teller)),
    ...section(words.exceptions, exceptionLines(trace, teller)),
    ...section(words.deviations, deviationLines(trace, teller)),
    ...section(words.erasures, erasureLines(trace, teller)),
    ...(withEvents ? section(words.events, renderEvents(trace, teller)) : []),
    ...(isMasked ? [voice.chalk.dim(hang('', words.hidden, voice.columns))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function titleOf({ process, number, status }: RunTrace, { voice }: Teller): string {
  const name = voice.chalk.bold(`${say(voice, process.name)} ${process.version}`);
  return hang('', [name, number, voice.messages.ledger.runs[status]].join('   '), voice.columns);
}

function headRows(trace: RunTrace, teller: Teller): (readonly [string, string])[] {
  const { trace: words } = teller.voice.messages.ledger;
  const { startedBy, process, abortReason } = trace;
  const person = personInWords(startedBy.person, startedBy.role, teller);
  return [
    [words.class, classesInWords(trace, teller)],
    [
      words.started,
      [
        words.startedBy({ at: dayAndTime(trace.startedAt, teller), person }),
        ...lateStart(trace, teller),
      ].join('\n'),
    ],
    ...endRow(trace, teller),
    ...(abortReason === null ? [] : [[words.reason, abortReason] as const]),
    [words.verdict, verdictOf(trace, teller)],
    [
      words.standard,
      words.digest({
        version: `${process.id} ${process.version}`,
        digest: `${process.digest.slice(0, 16)}…`,
      }),
    ],
  ];
}

function lateStart({ events, toleranceMinutes }: RunTrace, teller: Teller): readonly string[] {
  const [first] = events;
  if (first === undefined || !isEnteredLate(first, toleranceMinutes)) return [];
  return [teller.voice.chalk.yellow(`↳ ${latenessInWords(first, undefined, teller)}`)];
}

function classesInWords({ classes }: RunTrace, teller: Teller): string {
  const { trace: words } = teller.voice.messages.ledger;
  const [last, ...earlier] = classes.toReversed();
  if (last === undefined) return words.noClass;
  const told = (one: typeof last) => ({
    name: say(teller.voice, one.name),
    at: dayAndTime(one.decidedAt, teller),
    person: one.person,
  });
  return [words.classSince(told(last)), ...earlier.map((one) => words.classBefore(told(one)))].join('\n');
}

function endRow(
  { endedAt, startedAt, workingMinutes }: RunTrace,
  teller: Teller,
): (readonly [string, string])[] {
  const { ledger, run } = teller.voice.messages;
  if (endedAt === null) return [];
  const at = dayAndTime(endedAt, teller);
  const time = lengthInWords((endedAt - startedAt) / 60_000, run);
  if (workingMinutes === null) return [[ledger.trace.ended, ledger.trace.endedAfter({ at, time })]];
  const work = lengthInWords(workingMinutes, run);
  return [[ledger.trace.ended, ledger.trace.endedAfterWork({ at, time, work })]];
}

function verdictOf({ status, compliant, compliantWithoutTime }: RunTrace, { voice }: Teller): string {
  const { trace: words } = voice.messages.ledger;
  if (status === 'aborted') return words.noVerdict;
  if (compliant === null) return words.notYet;
  if (compliant) return voice.chalk.green(words.compliant);
  return voice.chalk.red(compliantWithoutTime ? words.compliantWithoutTime : words.notCompliant);
}

function erasureLines({ erasures }: RunTrace, teller: Teller): readonly string[] {
  const { trace: words } = teller.voice.messages.ledger;
  return erasures.flatMap((event) => {
    if (event.type !== 'personal.forgotten') return [];
    const at = dayAndTime(event.occurredAt, teller);
    const { runSeqs, reason } = event.body;
    const told = words.erased({ at, person: event.actor.person, reason, n: runSeqs.length });
    return [hang('  ', told, teller.voice.columns)];
  });
}
