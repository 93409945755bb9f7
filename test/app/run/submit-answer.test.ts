import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type ActiveRun, readRun, rereadRun } from '../../../src/app/run/active-run.ts';
import { submitAnswer } from '../../../src/app/run/submit-answer.ts';
import { fold } from '../../../src/core/run/fold.ts';
import { nextQuestion } from '../../../src/core/run/next.ts';
import { type Answer, questionPath } from '../../../src/core/run/question.ts';
import {
  type ClaimsWorld,
  clerk,
  engineer,
  head,
  makeClaimsWorld,
  morning,
  reread,
} from '../../support/claims-world.ts';

const other = { ...clerk, person: 'sun.lei' };
const minute = 60_000;

const fill = (field: string, value: string | number): Answer => ({
  kind: 'field',
  form: 'claim',
  field,
  value,
});
const yes = (check: string): Answer => ({ kind: 'check', check, answer: 'yes' });

let world: ClaimsWorld;
let run: ActiveRun;

beforeEach(async () => {
  world = await makeClaimsWorld();
  run = await world.begin();
});

afterEach(() => world.remove());

function next({ standard, state }: ActiveRun): string | null {
  const question = nextQuestion(standard, state);
  return question && questionPath(question);
}

describe('an answer', () => {
  it('is stored with the judge’s facts at once, and comes back with the state after it', async () => {
    const taken = await submitAnswer(world.services, run, { answer: fill('customer', '甲'), actor: clerk });
    if (!taken.ok) throw new Error(taken.error.code);
    const stored = await reread(world, run);
    expect(taken.value.history).toEqual(stored.history);
    expect(taken.value.state).toEqual(fold(stored.history));
    expect(taken.value.number).toBe(run.number);
    expect(await world.ledger.storedFacts(run.runId)).toEqual(taken.value.facts);
    expect(next(taken.value)).toBe('steps.take.fields.claim.phone');
  });

  it('that is refused stores nothing', async () => {
    const refused = await submitAnswer(world.services, run, { answer: fill('amount', 'viel'), actor: clerk });
    expect(refused).toMatchObject({ ok: false, error: { code: 'field-number' } });
    expect((await reread(world, run)).history).toEqual(run.history);
  });

  it('that makes no event leaves the run as it is', async () => {
    const opened = await world.say(run, clerk, { kind: 'open' });
    const again = await submitAnswer(world.services, opened, { answer: { kind: 'open' }, actor: other });
    expect(again).toEqual({ ok: true, value: opened });
  });

  it('is entered now, and may have happened before, with a reason', async () => {
    world.at(40);
    const late = { at: morning + 10 * minute, lateReason: '系统停机' };
    await world.say(run, clerk, fill('customer', '甲'), late);
    const recorded = (await reread(world, run)).history.at(-1);
    expect(recorded).toMatchObject({
      occurredAt: morning + 10 * minute,
      recordedAt: morning + 40 * minute,
      lateReason: '系统停机',
    });
    const refused = await submitAnswer(world.services, await reread(world, run), {
      answer: fill('phone', '1'),
      actor: clerk,
      at: morning + 20 * minute,
    });
    expect(refused).toMatchObject({ error: { code: 'late-without-reason' } });
  });

  it('is taken although the clock of the machine that wrote last ran ahead', async () => {
    world.at(30);
    const ahead = await world.say(run, clerk, fill('customer', '甲'));
    world.at(29);
    const taken = await world.say(ahead, clerk, fill('phone', '1'));
    expect(taken.history.at(-1)).toMatchObject({ occurredAt: morning + 30 * minute });
  });
});

describe('two people answering at once', () => {
  it('refuses the one whose question has been answered meanwhile, and keeps the other’s answer', async () => {
    await world.say(run, clerk, fill('customer', '甲'));
    const refused = await submitAnswer(world.services, run, { answer: fill('customer', '乙'), actor: other });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'answered-meanwhile', args: { question: 'steps.take.fields.claim.customer' } },
    });
    expect((await reread(world, run)).state.values).toEqual({ claim: { customer: '甲' } });
  });

  it('takes a different answer of the other all the same', async () => {
    await world.say(run, clerk, fill('customer', '甲'));
    await world.say(run, other, fill('phone', '138'));
    const both = await reread(world, run);
    expect(both.state.values).toEqual({ claim: { customer: '甲', phone: '138' } });
    expect(both.state.visits[0]?.people).toEqual(['zhang.wei', 'sun.lei']);
    expect(await world.ledger.storedFacts(run.runId)).toEqual(both.facts);
  });

  it('takes the answer to a question when only something was said beside it', async () => {
    await world.say(run, other, { kind: 'note', note: '急' });
    await world.say(run, other, { kind: 'raise', exception: 'unclear', note: '' });
    await world.say(run, clerk, fill('customer', '甲'));
    expect((await reread(world, run)).state.values).toEqual({ claim: { customer: '甲' } });
  });

  it('completes the step once when both give one of the last two answers', async () => {
    const named = await world.say(run, clerk, fill('customer', '甲'));
    await world.say(named, clerk, fill('phone', '1'));
    const done = await world.say(named, other, fill('amount', 5));
    expect(next(done)).toBe('steps.look.checks.photo');
    const types = done.history.map(({ type }) => type);
    expect(types.filter((type) => type === 'step.done')).toHaveLength(1);
  });

  it('really at once: each answer is in the ledger exactly once', async () => {
    const answers = [fill('customer', '甲'), fill('phone', '1'), { kind: 'note', note: 'x' } as const];
    const taken = await Promise.all(
      [...answers, ...answers].map((answer, index) =>
        submitAnswer(world.services, run, { answer, actor: index < 3 ? clerk : other }),
      ),
    );
    expect(taken.filter(({ ok }) => !ok)).toHaveLength(2);
    const { history, state } = await reread(world, run);
    expect(history.filter(({ type }) => type === 'field.recorded')).toHaveLength(2);
    expect(history.filter(({ type }) => type === 'check.noted')).toHaveLength(2);
    expect(history.map(({ runSeq }) => runSeq)).toEqual(history.map((_, index) => index + 1));
    expect(state.length).toBe(history.length);
  });

  test.each<[string, Answer, string]>([
    ['a field', fill('amount', 6), 'steps.take.fields.claim.amount'],
    ['a note', { kind: 'note', note: 'x' }, 'steps.take'],
    ['an exception', { kind: 'raise', exception: null, note: 'x' }, 'steps.take'],
    ['a hand-over', { kind: 'hand-over', person: 'wu', role: null, note: 'x' }, 'steps.take'],
    ['a pause', { kind: 'pause', reason: 'customer', note: '' }, 'steps.take'],
  ])('refuses %s for a step that somebody else has finished', async (_name, answer, question) => {
    const nearly = await world.say(
      await world.say(run, clerk, fill('customer', '甲')),
      clerk,
      fill('phone', '1'),
    );
    await world.say(nearly, clerk, fill('amount', 5));
    const late = await submitAnswer(world.services, nearly, { answer, actor: other });
    expect(late).toEqual({ ok: false, error: { code: 'answered-meanwhile', args: { question } } });
  });

  it('refuses the second of two pauses, hand-overs and approvers', async () => {
    const pause: Answer = { kind: 'pause', reason: 'customer', note: '' };
    await world.say(run, clerk, pause);
    const paused = await submitAnswer(world.services, run, { answer: pause, actor: other });
    expect(paused).toMatchObject({ error: { code: 'paused-already' } });
    const handOver = (person: string): Answer => ({ kind: 'hand-over', person, role: null, note: 'x' });
    await world.say(run, clerk, handOver('wu'));
    const handed = await submitAnswer(world.services, run, { answer: handOver('li'), actor: other });
    expect(handed).toMatchObject({ error: { code: 'answered-meanwhile' } });
  });

  it('decides a deviation once', async () => {
    const taken = await world.takeIn(run);
    const asked = await world.say(taken, engineer, {
      kind: 'check',
      check: 'photo',
      answer: 'no',
      reason: '没有',
    });
    const decide = (outcome: 'approve' | 'refuse'): Answer => ({
      kind: 'deviation',
      check: 'photo',
      outcome,
      comment: '知道了',
    });
    await world.say(asked, head, decide('refuse'));
    const second = await submitAnswer(world.services, asked, {
      answer: decide('approve'),
      actor: { ...head, person: 'zhao' },
    });
    expect(second).toEqual({
      ok: false,
      error: { code: 'answered-meanwhile', args: { question: 'steps.look.checks.photo.deviation' } },
    });
  });

  it('gives an approval once', async () => {
    const ready = await world.look(await world.takeIn(run));
    await world.approve(ready);
    const second = await submitAnswer(world.services, ready, {
      answer: { kind: 'approval', outcome: 'returned', comment: '再看' },
      actor: { ...head, person: 'zhao' },
    });
    expect(second).toMatchObject({
      error: { code: 'answered-meanwhile', args: { question: 'steps.approve.outcome' } },
    });
  });

  it('settles an exception whatever happened at the steps, and once', async () => {
    const raised = await world.say(run, clerk, { kind: 'raise', exception: 'unclear', note: '' });
    await world.takeIn(raised);
    const settle: Answer = { kind: 'settle', id: 'x1', result: '清楚了' };
    await world.say(raised, clerk, settle);
    const second = await submitAnswer(world.services, raised, { answer: settle, actor: other });
    expect(second).toEqual({
      ok: false,
      error: { code: 'answered-meanwhile', args: { question: 'exceptions.x1' } },
    });
  });

  it('gives a run up whatever happened at the steps, but not one that is over', async () => {
    await world.takeIn(run);
    const abort: Answer = { kind: 'abort', reason: '客户撤回' };
    await world.say(run, clerk, abort);
    expect((await reread(world, run)).state.status).toBe('aborted');
    const second = await submitAnswer(world.services, run, { answer: abort, actor: other });
    expect(second).toEqual({ ok: false, error: { code: 'run-over', args: { status: 'aborted' } } });
  });

  it('judges permission by what is there now', async () => {
    await world.say(run, clerk, { kind: 'hand-over', person: 'wu', role: null, note: 'x' });
    const late = await submitAnswer(world.services, run, { answer: fill('customer', '甲'), actor: other });
    expect(late).toMatchObject({ error: { code: 'handed-to-other' } });
  });
});

it('a run is read again with the texts that were compiled for it', async () => {
  await world.say(run, clerk, fill('customer', '甲'));
  const again = await rereadRun(world.ledger, run);
  expect(again.standard).toBe(run.standard);
  expect(again.calendar).toBe(run.calendar);
  expect(again.history).toHaveLength(run.history.length + 2);
  expect((await readRun(world.ledger, run.number)).history).toEqual(again.history);
});

it('checks that are answered by two people in turn both count', async () => {
  const taken = await world.takeIn(run);
  const first = await world.say(taken, engineer, yes('photo'));
  await world.say(taken, { ...engineer, person: 'xu' }, yes('cause'));
  expect(next(await rereadRun(world.ledger, first))).toBe('steps.look.checks.photo.evidence');
});
