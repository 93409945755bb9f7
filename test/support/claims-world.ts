import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceFiles } from '../../src/adapters/evidence/files.ts';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import { type ActiveRun, readRun } from '../../src/app/run/active-run.ts';
import { beginRun, type NewRun } from '../../src/app/run/begin-run.ts';
import type { RunServices } from '../../src/app/run/services.ts';
import { type Submission, submitAnswer } from '../../src/app/run/submit-answer.ts';
import type { Actor } from '../../src/core/run/events.ts';
import type { Answer } from '../../src/core/run/question.ts';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { testServices } from './run-services.ts';
import { makeFolder } from './temp-folder.ts';

/** Claims: a clerk takes one in, an engineer answers a key check with evidence, a head approves. */
const claims = `
id: claims
prefix: CL
name: { zh-CN: 索赔处理, en: Claims }
version: V1.0
status: pilot
owner: { department: service, role: head }
departments:
  service: { name: { zh-CN: 客服部, en: Service } }
roles:
  clerk: { name: { zh-CN: 客服专员, en: Clerk }, department: service }
  engineer: { name: { zh-CN: 工程师, en: Engineer } }
  head: { name: { zh-CN: 负责人, en: Head } }
classes:
  - { id: big, name: { zh-CN: 大额, en: Big }, when: claim.amount >= 1000 }
  - { id: small, name: { zh-CN: 小额, en: Small }, otherwise: true }
pause_reasons:
  customer: { name: { zh-CN: 等客户答复, en: Waiting for the customer } }
clocks:
  total:
    name: { zh-CN: 办结, en: Total }
    from: start
    to: close
    limit: { big: 1 d, small: 5 wd }
    pauses: [customer]
forms:
  claim:
    name: { zh-CN: 索赔单, en: Claim }
    fields:
      customer: { label: { zh-CN: 客户, en: Customer }, type: text, required: true, personal: true }
      phone: { label: { zh-CN: 电话, en: Phone }, type: text, required: true, personal: true }
      amount: { label: { zh-CN: 金额, en: Amount }, type: integer, required: true }
steps:
  - id: take
    name: { zh-CN: 受理, en: Take in }
    R: clerk
    out: [claim]
    limit: 30 min
    decides: class
    exceptions:
      - { id: unclear, when: { zh-CN: 说不清楚, en: Unclear }, do: { zh-CN: 再问, en: Ask again }, limit: 2 h, escalate: head }
  - id: look
    name: { zh-CN: 查看, en: Look at it }
    R: engineer
    A: head
    key: true
    limit: 4 h
    checks:
      - { id: photo, ask: { zh-CN: 有照片？, en: Is there a photo? }, evidence: required }
      - { id: cause, ask: { zh-CN: 原因查明？, en: Is the cause known? } }
  - id: approve
    name: { zh-CN: 审批, en: Approve }
    kind: approval
    R: head
    A: head
    on: { approved: end, returned: { to: look, at_most: 1 } }
`;

/** Monday 2026-11-16 09:00 in Shanghai. */
export const morning = Date.parse('2026-11-16T09:00:00+08:00');

const minute = 60_000;

export const clerk: Actor = { person: 'zhang.wei', role: 'clerk', department: 'service', proof: 'declared' };
export const engineer: Actor = { person: 'wang.fang', role: 'engineer', department: null, proof: 'declared' };
export const head: Actor = { person: 'li.na', role: 'head', department: null, proof: 'declared' };

/** A workspace with a ledger, a clock that the test sets, and people who answer. */
export interface ClaimsWorld {
  /** The folder of the workspace. */
  readonly folder: string;
  /** The ledger's file in it. */
  readonly file: string;
  readonly ledger: Ledger;
  readonly services: RunServices;
  readonly evidence: EvidenceStore;
  /** Sets the clock to so many minutes after the morning. */
  at(minutes: number): void;
  begin(more?: Partial<NewRun>): Promise<ActiveRun>;
  /** Gives an answer. @throws Error when it is refused. */
  say(run: ActiveRun, actor: Actor, answer: Answer, more?: Partial<Submission>): Promise<ActiveRun>;
  /** Takes in a claim: three fields, by the clerk. */
  takeIn(run: ActiveRun, amount?: number): Promise<ActiveRun>;
  /** Answers both checks with a stored photo, by the engineer. */
  look(run: ActiveRun): Promise<ActiveRun>;
  approve(run: ActiveRun): Promise<ActiveRun>;
  /** A whole claim from the beginning to its approval. */
  wholeClaim(amount?: number): Promise<ActiveRun>;
  /** Closes the ledger, so that its file can be worked on; `reopen` opens it again. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a world in a folder of its own; `remove` takes it away. */
export async function makeClaimsWorld(kind: 'real' | 'rehearsal' = 'real'): Promise<ClaimsWorld> {
  const folder = makeFolder();
  mkdirSync(path.join(folder, '.sop'));
  writeFileSync(path.join(folder, 'sop.yaml'), '');
  writeFileSync(path.join(folder, 'photo.jpg'), 'a photo of the damage');
  const file = path.join(folder, '.sop', 'ledger.db');
  let clock = morning;
  const now = () => clock;
  const newSalt = () => randomBytes(16).toString('hex');
  const ledger = await openLedger({ file, mode: 'write', kind, now, newId: randomUUID, newSalt });
  const services: RunServices = {
    ...testServices(ledger, now),
    findStandard: async () => ({ file: 'claims.yaml', text: claims }),
  };
  const evidence = evidenceFiles({ folder: path.join(folder, '.sop', 'evidence'), from: folder });
  let isOpen = true;

  const say: ClaimsWorld['say'] = async (run, actor, answer, more = {}) => {
    const taken = await submitAnswer(services, run, { answer, actor, ...more });
    if (!taken.ok) throw new Error(`refused: ${JSON.stringify(taken.error)}`);
    return taken.value;
  };
  const world: ClaimsWorld = {
    folder,
    file,
    ledger,
    services,
    evidence,
    at: (minutes) => {
      clock = morning + minutes * minute;
    },
    begin: (more = {}) => beginRun(services, { process: 'claims', actor: clerk, at: clock, ...more }),
    say,
    async takeIn(run, amount = 200) {
      const fill = (field: string, value: string | number): Answer => ({
        kind: 'field',
        form: 'claim',
        field,
        value,
      });
      const named = await say(run, clerk, fill('customer', '华东贸易公司'));
      const reached = await say(named, clerk, fill('phone', '13800138000'));
      return say(reached, clerk, fill('amount', amount));
    },
    async look(run) {
      const yes = (check: string): Answer => ({ kind: 'check', check, answer: 'yes' });
      const photo = { ...(await evidence.put('photo.jpg')), evidenceDate: null };
      const seen = await say(run, engineer, yes('photo'));
      const proved = await say(seen, engineer, { kind: 'evidence', check: 'photo', file: photo });
      return say(proved, engineer, yes('cause'));
    },
    approve: (run) => say(run, head, { kind: 'approval', outcome: 'approved', comment: '同意' }),
    async wholeClaim(amount = 200) {
      return world.approve(await world.look(await world.takeIn(await world.begin(), amount)));
    },
    async close() {
      if (isOpen) await ledger.close();
      isOpen = false;
    },
    async remove() {
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}

/** The run as the ledger has it now. */
export function reread({ ledger }: ClaimsWorld, run: ActiveRun): Promise<ActiveRun> {
  return readRun(ledger, run.runId);
}
