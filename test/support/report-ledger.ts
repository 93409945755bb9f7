import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import { resolveCalendar } from '../../src/core/calendar/working-calendar.ts';
import type { ClockFact, Deviation, RunFact, RunFacts, StepFact } from '../../src/core/conformance/facts.ts';
import type { Actor } from '../../src/core/run/events.ts';
import { compileText } from '../../src/core/standard/compile-text.ts';
import type { Append, KeptDocument } from '../../src/ports/ledger.ts';
import { chinaOffice, chinaYears } from '../core/calendar/china-notices.ts';

/** An instant as the wall clock in Shanghai shows it: `11-03 09:00` is in 2026. */
export function at(text: string): number {
  const [date = '', time = '00:00'] = text.split(' ');
  return Date.parse(`${date.length === 5 ? `2026-${date}` : date}T${time}:00+08:00`);
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The standard that the sample runs were made under: three steps, two classes, three clocks. */
const standardText = `
id: complaints
prefix: TS
name: { zh-CN: 投诉处理, en: Complaints }
version: V1.0
status: pilot
departments:
  service: { name: { zh-CN: 客服部, en: Customer service } }
  quality: { name: { zh-CN: 质量部, en: Quality } }
roles:
  agent: { name: { zh-CN: 客服专员, en: Service agent }, department: service }
  engineer: { name: { zh-CN: 质量工程师, en: Quality engineer }, department: quality }
classes:
  - { id: urgent, name: { zh-CN: 紧急, en: Urgent }, when: "false" }
  - { id: normal, name: { zh-CN: 普通, en: Normal }, otherwise: true }
clocks:
  response: { name: { zh-CN: 响应, en: Response }, from: start, to: judge.opened, limit: 24 h }
  handling: { name: { zh-CN: 开始处理, en: Start of handling }, from: start, to: judge.opened, limit: { urgent: 2 h } }
  total: { name: { zh-CN: 办结, en: Total }, from: start, to: close, limit: 5 wd }
forms:
  register:
    name: { zh-CN: 投诉登记表, en: Register }
    fields:
      customer: { label: { zh-CN: 客户名称, en: Customer }, type: text, required: true }
exceptions:
  - { id: lost, when: { zh-CN: 样品丢失, en: Sample lost } }
steps:
  - id: receive
    name: { zh-CN: 接收投诉, en: Receive }
    R: agent
    out: [register]
    limit: 1 h
    checks: [{ id: complete, ask: { zh-CN: 资料齐全？, en: "Complete?" } }]
  - id: judge
    name: { zh-CN: 原因分析, en: Analyse }
    R: engineer
    limit: 24 h
    checks: [{ id: cause, ask: { zh-CN: 原因有证据？, en: "Cause proved?" } }]
  - id: revisit
    name: { zh-CN: 回访, en: Revisit }
    R: agent
    checks: [{ id: satisfied, ask: { zh-CN: 满意？, en: "Satisfied?" } }]
`;

/** That standard, compiled. */
export const sampleStandard = compileText(standardText);

const standardDigest = digestOf(standardText);

const calendarText = resolveCalendar(chinaOffice(), chinaYears(2026)).serialise();

const documents: readonly KeptDocument[] = [
  { digest: standardDigest, kind: 'standard', name: 'complaints V1.0', text: standardText },
  { digest: digestOf(calendarText), kind: 'calendar', name: 'cn-office', text: calendarText },
];

/** A step's fact: of `receive` on time by the agent, but for what is given. */
export function step(more: Partial<StepFact> & Pick<StepFact, 'readyAt'>): StepFact {
  return {
    ...{ step: 'receive', round: 1, role: 'agent', department: 'service', person: 'li.na' },
    ...{ openedAt: more.readyAt, doneAt: null, dueAt: null },
    ...{ yes: 0, no: 0, na: 0, unanswered: 0, fieldsDue: 0, fieldsMissing: 0 },
    ...more,
  };
}

/** A clock's fact; limited unless said otherwise. */
export function clock(more: Partial<ClockFact> & Pick<ClockFact, 'clock' | 'startedAt'>): ClockFact {
  return { dueAt: null, stoppedAt: null, pausedMinutes: 0, limited: true, ...more };
}

/** A deviation that counts against M01a and M01b, but for what is given. */
export function deviation(more: Partial<Deviation> & Pick<Deviation, 'kind' | 'at'>): Deviation {
  return {
    ...{ severity: 'minor', step: null, round: null, subject: null, minutes: null, reason: null },
    ...{ approved: false, countsWithoutTime: true, counts: true, events: [1] },
    ...more,
  };
}

/** The facts of a run of the sample standard, of class normal and started by the service department. */
export function runFacts(
  run: Partial<RunFact> & Pick<RunFact, 'startedAt'>,
  rest: Partial<Omit<RunFacts, 'run'>> = {},
): RunFacts {
  const { steps = [], clocks = [], deviations = [] } = rest;
  const isClosed = run.status === 'closed';
  return {
    run: {
      ...{
        process: 'complaints',
        version: 'V1.0',
        standard: standardDigest,
        class: 'normal',
        status: 'open',
      },
      ...{ endedAt: null, person: 'li.na', department: 'service', minutesPerDay: 480 },
      ...{ elapsedMinutes: null, workingMinutes: null, deviations: deviations.length },
      compliantWithoutTime: isClosed ? !deviations.some((one) => one.countsWithoutTime) : null,
      compliant: isClosed ? !deviations.some((one) => one.counts) : null,
      ...run,
    },
    steps,
    clocks,
    deviations,
  };
}

/** Makes a ledger in a folder with runs that have these facts, numbered TS-20261101-0001 and so on; returns its file. */
export async function writeLedger(
  folder: string,
  runs: readonly RunFacts[],
  kind: 'real' | 'rehearsal' = 'real',
): Promise<string> {
  const file = path.join(folder, 'ledger.db');
  const now = () => at('11-01');
  const ledger = await openLedger({ file, kind, mode: 'write', now, newId: randomUUID, newSalt: randomUUID });
  await ledger.appendBulk(runs.map((facts, index) => unitOf(facts, index)));
  await ledger.close();
  return file;
}

function unitOf(facts: RunFacts, index: number): Append {
  const { startedAt: occurredAt, process, version, standard, person, department } = facts.run;
  const actor: Actor = { person, role: 'agent', department, proof: 'declared' };
  const pins = { standard, calendar: documents[1]?.digest ?? '', organisation: null, judge: '1' };
  const body = { process, version, pins, first: 'receive', toleranceMinutes: 15 };
  return {
    ...{ runId: `run-${String(index).padStart(6, '0')}`, expectedLength: 0, recordedAt: occurredAt },
    ...{ events: [{ type: 'run.started', occurredAt, actor, body }], facts, documents },
    number: { prefix: 'TS', day: '20261101' },
  };
}
