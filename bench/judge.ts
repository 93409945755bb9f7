/**
 * How much processor time the judge takes: `node bench/judge.ts`. RUNS changes the effort.
 *
 * 1. Runs of ten steps, each with two checks, a form of two fields and a limit, two clocks, an approval, under
 *    the Chinese office calendar: once without and once with conditions. Goal: 100,000 runs in 5 s of one core.
 * 2. One run of many rounds, ten times as long each time: the time of an event must not grow with the run.
 * 3. What stays in memory after all those runs, and what the facts of one run hold.
 *
 * Only judging is timed: a thousand different runs are told beforehand and judged again and again.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createChineseDays } from '../src/adapters/calendar/chinese-days.ts';
import { gatherStatutoryYears } from '../src/core/calendar/statutory-years.ts';
import { resolveCalendar } from '../src/core/calendar/working-calendar.ts';
import { prepareJudge } from '../src/core/conformance/assess.ts';
import type { RunFacts } from '../src/core/conformance/facts.ts';
import type { JudgedEvent } from '../src/core/conformance/judged-event.ts';
import { compileStandard } from '../src/core/standard/compile.ts';
import type { ProcessStandard, StandardDocument } from '../src/core/standard/process-standard.ts';

const runs = Number(process.env.RUNS ?? 100_000);
const goalSeconds = (5 * runs) / 100_000;
const different = 1000;
const stepCount = 10;
const minute = 60_000;
const firstDay = Date.UTC(2026, 0, 5, 1);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const days = createChineseDays();
const calendar = resolveCalendar(
  {
    id: 'cn-office',
    name: 'China office',
    zone: 'Asia/Shanghai',
    country: 'CN',
    workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    hours: ['09:00-12:00', '13:00-18:00'],
  },
  gatherStatutoryYears((year) => days.year('CN', year), 2025, 2026),
);

/** After the last step: around again, or the end. */
const lastWays: NonNullable<StandardDocument['steps'][number]['branches']> = [
  { id: 'again', to: 's0' },
  { id: 'good', to: 'end' },
];

const results = [measureRuns('plain', tenSteps(false)), measureRuns('with conditions', tenSteps(true))];
measureLength();
process.exitCode = results.every((kept) => kept) ? 0 : 1;

function measureRuns(name: string, standard: ProcessStandard): boolean {
  const judge = prepareJudge(standard, calendar);
  const stories = Array.from({ length: different }, (_, number) => tellRun(number, stepCount));
  const before = heapMiB();
  const began = cpuMs();
  let events = 0;
  let deviations = 0;
  let last: RunFacts | null = null;
  for (let run = 0; run < runs; run += 1) {
    const story = stories[run % different] ?? [];
    last = judge(story);
    events += story.length;
    deviations += last.deviations.length;
  }
  const seconds = (cpuMs() - began) / 1000;
  const kept = heapMiB() - before;
  // named after the second look at the heap, or they would be thrown away before it
  const { length } = stories;
  const isReached = seconds <= goalSeconds;
  say(
    `${name}: ${runs} runs (${length} different) of ${stepCount} steps, ${events} events, ${deviations} deviations`,
  );
  say(
    `  ${seconds.toFixed(2)} s, ${((seconds * 1e6) / runs).toFixed(1)} µs a run, ${Math.round(events / seconds)} events/s;` +
      ` goal ${goalSeconds} s ${isReached ? 'reached' : 'MISSED'}`,
  );
  say(
    `  kept in memory: ${kept.toFixed(1)} MiB; facts of one run: ${JSON.stringify(last).length} bytes as JSON`,
  );
  return isReached;
}

/** The time of an event in runs that get longer: flat if the judge is linear. */
function measureLength(): void {
  const judge = prepareJudge(tenSteps(false), calendar);
  for (const steps of [10, 100, 1000, 10_000, 100_000]) {
    const story = tellRun(1, steps);
    const repeats = Math.max(1, Math.round(20_000 / steps));
    for (let repeat = 0; repeat < repeats; repeat += 1) judge(story);
    const began = cpuMs();
    for (let repeat = 0; repeat < repeats; repeat += 1) judge(story);
    const perEvent = ((cpuMs() - began) * 1e6) / (repeats * story.length);
    say(`one run of ${steps} visits: ${Math.round(perEvent)} ns an event`);
  }
}

/** Time of the processor, all threads added up: another program beside this one does not lengthen it. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function heapMiB(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ten steps in a circle, the fifth an approval of the fourth; every third run takes longer than it may. */
function tenSteps(hasConditions: boolean): ProcessStandard {
  const required = hasConditions ? 'form0.amount > 300' : true;
  const numbers = Array.from({ length: stepCount }, (_, index) => index);
  const document: StandardDocument = {
    id: 'bench',
    name: 'Bench',
    version: 'V1.0',
    status: 'draft',
    classes: [
      { id: 'urgent', name: 'Urgent', when: 'form0.amount > 500' },
      { id: 'normal', name: 'Normal', otherwise: true },
    ],
    pause_reasons: { customer: { name: 'Customer' } },
    clocks: {
      response: {
        name: 'Response',
        from: 'start',
        to: 's1.opened',
        limit: { urgent: '2 h', normal: '24 h' },
      },
      total: {
        name: 'Total',
        from: 'start',
        to: ['s9.done', 'close'],
        limit: { urgent: '3 wd', normal: '5 wd' },
        pauses: ['customer'],
      },
    },
    forms: Object.fromEntries(
      numbers.map((index) => [
        `form${index}`,
        {
          name: `Form ${index}`,
          fields: {
            note: { label: 'Note', type: 'text' as const, required: true },
            amount: { label: 'Amount', type: 'number' as const, required },
          },
        },
      ]),
    ),
    steps: numbers.map((index) => ({
      id: `s${index}`,
      name: `Step ${index}`,
      R: `role${index}`,
      key: index % 3 === 0,
      limit: index % 2 === 0 ? '4 h' : '1 wd',
      out: [`form${index}`],
      checks: [
        { id: 'c1', ask: 'One?' },
        { id: 'c2', ask: 'Two?' },
      ],
      ...(index === 5 ? { kind: 'approval' as const } : {}),
      ...(index === 9 ? { branches: lastWays } : {}),
    })),
  };
  return compileStandard(document, 'b'.repeat(64));
}

function tellRun(number: number, visits: number): readonly JudgedEvent[] {
  const events: JudgedEvent[] = [];
  let at = firstDay + (number % 300) * 24 * 60 * minute + (number % 97) * minute;
  const pace = number % 3 === 0 ? 70 : 6;
  const tell = (type: JudgedEvent['type'], person: number, body: object) => {
    const actor = {
      person: `p${(number + person) % 50}`,
      role: `role${person}`,
      department: 'service',
      proof: 'declared',
    };
    events.push({
      type,
      body,
      actor,
      occurredAt: at,
      recordedAt: at + 1000,
      runSeq: events.length + 1,
    } as JudgedEvent);
  };
  const pins = { standard: 's', calendar: 'c', organisation: null, judge: '1' };
  tell('run.started', 0, { process: 'bench', version: 'V1.0', pins, first: 's0', toleranceMinutes: 15 });
  for (let visit = 0; visit < visits; visit += 1) {
    const index = visit % stepCount;
    const on = { step: `s${index}`, round: Math.floor(visit / stepCount) + 1 };
    tell('step.ready', index, on);
    at += pace * minute;
    tell('step.opened', index, on);
    tell('field.recorded', index, { ...on, form: `form${index}`, field: 'note', value: 'as it was' });
    tell('field.recorded', index, {
      ...on,
      form: `form${index}`,
      field: 'amount',
      value: (number % 11) * 100,
    });
    at += pace * minute;
    tell('check.answered', index, { ...on, check: 'c1', answer: 'yes', reason: null });
    tell('check.answered', index, {
      ...on,
      check: 'c2',
      answer: number % 50 === 0 ? 'no' : 'yes',
      reason: null,
    });
    if (index === 0)
      tell('class.decided', 0, {
        class: number % 5 === 0 ? 'urgent' : 'normal',
        at: on.step,
        round: on.round,
      });
    if (index === 5) tell('approval.given', index, { ...on, outcome: 'approved', comment: '' });
    const last = visit === visits - 1 ? 'good' : 'again';
    const outcome = index === 5 ? 'approved' : index === 9 ? last : null;
    tell('step.done', index, { ...on, outcome });
  }
  tell('run.closed', 9, { result: 'done' });
  return events;
}
