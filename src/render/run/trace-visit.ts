import { isEnteredLate } from '../../core/run/trace/is-late.ts';
import type { RunTrace, TracedEvent, VisitTrace } from '../../core/run/trace/run-trace.ts';
import { hang } from '../hang.ts';
import { lengthInWords } from '../time.ts';
import { outcomeName } from './event-line.ts';
import {
  entryInWords,
  latenessInWords,
  limitParts,
  personInWords,
  shortTime,
  type Teller,
  verdictParts,
} from './trace-words.ts';
import { say } from './voice.ts';

/** Between the parts of a line. */
const dot = ' · ';

/** One visit of a step: who, when, how long against its limit, and everything that was said in it. */
export function renderVisit(visit: VisitTrace, trace: RunTrace, teller: Teller): string {
  const { columns } = teller.voice;
  const lines = [hang(`${visit.position} `, titleOf(visit, teller), columns)];
  if (visit.status === 'skipped') return lines.join('\n');
  lines.push(hang('  ', courseOf(visit, teller), columns));
  const timing = timingOf(visit, teller);
  if (timing.length > 0) lines.push(hang('  ', timing.join(dot), columns));
  return [...lines, ...renderEntries(visit.entries, mainPerson(visit), trace, teller)].join('\n');
}

/** Events with their times, each on a line of its own; a person is named where it is not the one expected. */
export function renderEntries(
  entries: readonly TracedEvent[],
  expected: string | null,
  { toleranceMinutes }: RunTrace,
  teller: Teller,
): readonly string[] {
  return entries.flatMap((event, index) => {
    const { person, role } = event.actor;
    const said = entryInWords(event, teller);
    const who = person === expected ? '' : ` — ${personInWords(person, role, teller)}`;
    const lines = [
      hang(`    ${shortTime(event.occurredAt, teller)}  `, `${said}${who}`, teller.voice.columns),
    ];
    if (isEnteredLate(event, toleranceMinutes)) {
      const words = latenessInWords(event, entries[index - 1], teller);
      lines.push(teller.voice.chalk.yellow(hang(' '.repeat(17), `↳ ${words}`, teller.voice.columns)));
    }
    return lines;
  });
}

function titleOf(visit: VisitTrace, teller: Teller): string {
  const { voice } = teller;
  const { trace } = voice.messages.ledger;
  const parts = [voice.chalk.bold(say(voice, visit.name))];
  if (visit.round > 1) parts.push(trace.round({ round: visit.round }));
  if (visit.key) parts.push(voice.chalk.magenta(trace.keyPoint));
  if (visit.status === 'skipped') parts.push(voice.chalk.dim(trace.skipped));
  const people = visit.people.map(({ person, role }) => personInWords(person, role, teller));
  if (people.length > 0) parts.push(people.join(voice.messages.run.separator));
  return parts.join(dot);
}

function courseOf(visit: VisitTrace, teller: Teller): string {
  const { trace } = teller.voice.messages.ledger;
  const { readyAt, openedAt, doneAt } = visit;
  const at = (instant: number) => ({ at: shortTime(instant, teller) });
  const parts = [trace.ready(at(readyAt)), openedAt === null ? trace.notOpened : trace.opened(at(openedAt))];
  if (doneAt !== null) parts.push(trace.done(at(doneAt)));
  else if (openedAt !== null) parts.push(trace.notDone);
  const outcome = outcomeName(visit, teller);
  if (outcome !== '') parts.push(trace.outcome({ outcome }));
  return parts.join(dot);
}

function timingOf({ takenMinutes, limit }: VisitTrace, teller: Teller): readonly string[] {
  const { ledger, run } = teller.voice.messages;
  const taken = takenMinutes === null ? [] : [ledger.trace.taken({ time: lengthInWords(takenMinutes, run) })];
  return [...taken, ...limitParts(limit, teller), ...verdictParts(limit, teller)];
}

/** Whoever is named in the title need not be named at every line; with several, each is. */
function mainPerson({ people }: VisitTrace): string | null {
  const [only, ...others] = people;
  return only !== undefined && others.length === 0 ? only.person : null;
}
