/**
 * How fast runs are played, judged and stored: `node bench/simulate.ts`. RUNS changes the effort (default 2000).
 *
 * The three parts are measured one by one over the same runs, then all of it together as `sop simulate` does it,
 * into a ledger on disk. Prints events a second, the parts beside it, and the most memory the whole ever held; ends with 1 when
 * the whole is slower than the goal. One core, one process.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createChineseDays } from '../src/adapters/calendar/chinese-days.ts';
import { openLedger } from '../src/adapters/store/sqlite/open-ledger.ts';
import { type SimulateOptions, type SimulateServices, simulate } from '../src/app/simulate.ts';
import { readCalendarText } from '../src/core/calendar/read-calendar-text.ts';
import { gatherStatutoryYears } from '../src/core/calendar/statutory-years.ts';
import { resolveCalendar, type WorkingCalendar } from '../src/core/calendar/working-calendar.ts';
import { prepareJudge } from '../src/core/conformance/assess.ts';
import { type PlayedRun, type Programme, rehearse } from '../src/core/rehearsal/rehearse.ts';
import { type Stage, setStage } from '../src/core/rehearsal/stage.ts';
import { compileText } from '../src/core/standard/compile-text.ts';
import { digestOf } from '../src/core/standard/digest.ts';

const goal = 20_000;
const runs = Number(process.env.RUNS ?? 2000);
const processId = 'complaint-handling';
const period = { fromAt: Date.parse('2026-07-01T00:00+08:00'), toAt: Date.parse('2026-10-01T00:00+08:00') };
const programme: Programme = { runs, period, isClean: false, plants: [] };
const text = shipped(`${processId}.yaml`);
const calendar = officeCalendar();

const stage = theStage();
const shortRuns = Math.min(runs, 3000);
// the first runs only warm the compiler
for (const _ of rehearse(stage, { ...programme, runs: 300 }));
// the whole comes before the parts, so that the memory is its own
const whole = await endToEnd();
const rate = (whole.events * 1000) / whole.ms;
// the first runs only warm the compiler
for (const _ of rehearse(stage, { ...programme, runs: 200 }));
const played: PlayedRun[] = [];
const playing = timed(() => played.push(...rehearse(stage, { ...programme, runs: shortRuns })));
const events = played.reduce((sum, run) => sum + run.events.length, 0);
const judge = prepareJudge(stage.standard, calendar);
const judging = timed(() => played.map((run) => judge(run.events)));

report('play', events, playing);
report('judge', events, judging);
report('play + judge + store', whole.events, whole.ms);
process.stdout.write(`${(whole.events / runs).toFixed(1)} events a run\n`);
process.stdout.write(`memory ${whole.megabytes} MB at most over ${runs} runs\n`);
process.stdout.write(`goal ${goal} events/s — ${rate >= goal ? 'reached' : 'MISSED'}\n`);
process.exitCode = rate >= goal ? 0 : 1;

function report(what: string, count: number, ms: number): void {
  const perSecond = Math.round((count * 1000) / ms);
  process.stdout.write(`${what.padEnd(22)} ${String(perSecond).padStart(8)} events/s\n`);
}

/** Milliseconds of this process's own work: what others do on the machine meanwhile does not count. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return cpuMsSince(before);
}

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function endToEnd(): Promise<{ events: number; ms: number; megabytes: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'simulate-bench-'));
  try {
    const file = path.join(folder, 'rehearsal.db');
    const sources = { now: Date.now, newId: randomUUID, newSalt: randomUUID };
    const ledger = await openLedger({ file, kind: 'rehearsal', mode: 'write', ...sources });
    const options: SimulateOptions = {
      process: processId,
      runs,
      seed: 'bench',
      period,
      isClean: false,
      plants: null,
    };
    const before = process.cpuUsage();
    const simulated = await simulate(servicesFor(ledger), options);
    const ms = cpuMsSince(before);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    await ledger.close();
    return { events: simulated.events, ms, megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function servicesFor(ledger: SimulateServices['ledger']): SimulateServices {
  const pinned = calendar.serialise();
  return {
    ledger,
    now: Date.now,
    newId: randomUUID,
    findStandard: async () => ({ file: `processes/${processId}.yaml`, text }),
    findCalendar: async () => ({
      calendar,
      kept: { digest: digestOf(pinned), kind: 'calendar', name: calendar.id, text: pinned },
    }),
    organisation: null,
    departments: new Map(),
    toleranceMinutes: 15,
    keepEvidence: () => Promise.reject(new Error('no step asks for evidence')),
  };
}

function theStage(): Stage {
  const standard = compileText(text);
  return setStage({
    standard,
    calendar,
    pins: {
      standard: standard.digest,
      calendar: digestOf(calendar.serialise()),
      organisation: null,
      judge: '1',
    },
    toleranceMinutes: 15,
    departments: new Map(),
    seed: 'bench',
    untilAt: period.toAt,
    evidence: null,
  });
}

function officeCalendar(): WorkingCalendar {
  const definition = readCalendarText(shipped('calendars/cn-office.yaml'));
  if (!definition.ok) throw new Error('the shipped calendar is unsound');
  const days = createChineseDays();
  const years = gatherStatutoryYears((year) => days.year('CN', year), 2025, 2027);
  return resolveCalendar(definition.value, years);
}

function shipped(file: string): string {
  return readFileSync(new URL(`../processes/${file}`, import.meta.url), 'utf8');
}
