import type { WorkingCalendar } from '../../../../src/core/calendar/working-calendar.ts';
import type { JudgedEvent } from '../../../../src/core/conformance/judged-event.ts';
import type { ProcessStandard } from '../../../../src/core/standard/process-standard.ts';
import { line } from './line.ts';
import { inOrder } from './path.ts';
import { asPeople } from './people.ts';
import { formLacks, isNo, lastAnswer, ofChecks, ofOutputs, openChecks } from './records.ts';
import { type Story, storyOf, type Visit } from './story.ts';
import { clockLine, dueOfStep, ofClocks, ofExceptions, ofStepTime } from './time.ts';

/** What the plain judge says: deviations as texts, in no order, and the facts that are easy to get wrong. */
export interface PlainVerdict {
  readonly said: readonly string[];
  readonly steps: readonly string[];
  readonly clocks: readonly string[];
}

/**
 * The rules of the judge once more, as plainly as they can be said: every question is answered by looking
 * through the whole story again. Slow, and without a line of the judge's own. Conditions are read only in
 * the forms `note.big = true` and `false`.
 */
export function plainVerdict(
  standard: ProcessStandard,
  events: readonly JudgedEvent[],
  calendar: WorkingCalendar,
): PlainVerdict {
  const story = storyOf(standard, events);
  const said = [
    ...inOrder(story),
    ...asPeople(story),
    ...story.visits.flatMap((visit) => ofChecks(story, visit)),
    ...story.visits.flatMap((visit) => ofOutputs(story, visit)),
    ...story.visits.flatMap((visit) => ofStepTime(story, visit, calendar)),
    ...ofClocks(story, calendar),
    ...ofExceptions(story, calendar),
    ...ofEntry(story),
  ];
  return {
    said: [...said].sort(),
    steps: story.visits.filter((visit) => walked(visit)).map((visit) => stepLine(story, visit, calendar)),
    clocks: standard.clocks.flatMap((clock) => clockLine(story, clock, calendar)),
  };
}

const minuteMs = 60_000;

function ofEntry(story: Story): readonly string[] {
  const late = story.events.filter(({ event }) => (event.recordedAt ?? 0) - event.occurredAt > 15 * minuteMs);
  const groups = [null, ...story.visits].map((visit) => ({
    visit,
    late: late.filter(({ index }) =>
      visit
        ? visit.events.some((one) => one.index === index)
        : !story.visits.some((one) => one.events.some((event) => event.index === index)),
    ),
  }));
  return groups.flatMap(({ visit, late: own }) => {
    const [first] = own;
    if (!first) return [];
    const most = Math.max(...own.map(({ event }) => (event.recordedAt ?? 0) - event.occurredAt));
    return [line('entered_late', visit, null, first.event.occurredAt, 'habit', most)];
  });
}

function stepLine(story: Story, visit: Visit, calendar: WorkingCalendar): string {
  const step = visit.definition;
  const answers = (step?.checks ?? []).flatMap((check) => lastAnswer(visit, check.id) ?? []);
  const no = answers.filter(({ event }) => step && isNo(step, event.body.check, event.body.answer)).length;
  const yes = answers.filter(({ event }) => event.body.answer === 'yes').length;
  const lacks = formLacks(story, visit);
  const due = dueOfStep(story, visit, calendar);
  const counts = [
    yes,
    no,
    answers.length - yes - no,
    openChecks(story, visit).length,
    lacks.due,
    lacks.missing,
  ];
  return [
    visit.step,
    visit.round,
    visit.person,
    visit.readyAt,
    visit.openedAt,
    visit.doneAt,
    due,
    ...counts,
  ].join(' ');
}

function walked(visit: Visit): boolean {
  const isSkipped = visit.events.some(({ event }) => event.type === 'step.skipped');
  return !isSkipped || visit.person !== null;
}
