import { forgetPersonal, planForgetting } from '../../src/app/ledger/forget-personal.ts';
import type { ActiveRun } from '../../src/app/run/active-run.ts';
import { type ClaimsWorld, clerk, engineer, morning } from './claims-world.ts';

const minute = 60_000;

/** Four claims of one morning, in the order of their numbers. */
export interface FourClaims {
  /** Approved within the hour. */
  readonly closed: ActiveRun;
  /** Big, prefilled from a ticket; waits for an engineer. */
  readonly waiting: ActiveRun;
  /** Waits for the head to decide on a deviation. */
  readonly blocked: ActiveRun;
  /** Handed over to chen.jie by name. */
  readonly handed: ActiveRun;
}

/** Lets a world live through its four claims. */
export async function liveThroughFour(world: ClaimsWorld): Promise<FourClaims> {
  const closed = await unhurriedClaim(world);
  world.at(60);
  const prefilled = { claim: { customer: '来自工单' } };
  const waiting = await world.takeIn(await world.begin({ prefilled }), 5000);
  const blocked = await blockedClaim(world);
  const handed = await handedClaim(world);
  return { closed, waiting, blocked, handed };
}

/** Lets a world live through a closed claim and an open one, whose customer is then erased. */
export async function liveWithErasure(world: ClaimsWorld): Promise<{ closed: ActiveRun; open: ActiveRun }> {
  const closed = await world.wholeClaim();
  world.at(30);
  const open = await world.takeIn(await world.begin({ prefilled: { claim: { customer: '来自工单' } } }));
  const plan = planForgetting(open, { kind: 'fields', fields: ['claim.customer'] });
  await forgetPersonal(world.ledger, open, plan, {
    actor: clerk,
    reason: '客户要求',
    now: morning + 40 * minute,
  });
  return { closed, open };
}

/** A whole claim over the first hour. */
async function unhurriedClaim(world: ClaimsWorld): Promise<ActiveRun> {
  const begun = await world.begin();
  world.at(12);
  const taken = await world.takeIn(begun);
  world.at(40);
  const seen = await world.look(taken);
  world.at(55);
  return world.approve(seen);
}

/** A claim entered late, with a pause, an exception, and a no on a key control point. */
async function blockedClaim(world: ClaimsWorld): Promise<ActiveRun> {
  world.at(120);
  const late = { at: morning + 65 * minute, lateReason: '系统停机' };
  const begun = await world.begin(late);
  const named = await world.say(
    begun,
    clerk,
    { kind: 'field', form: 'claim', field: 'customer', value: '甲' },
    late,
  );
  const reached = await world.say(
    named,
    clerk,
    { kind: 'field', form: 'claim', field: 'phone', value: '1' },
    late,
  );
  const raised = await world.say(reached, clerk, { kind: 'raise', exception: 'unclear', note: '金额不清' });
  const taken = await world.say(raised, clerk, { kind: 'field', form: 'claim', field: 'amount', value: 10 });
  world.at(130);
  const paused = await world.say(taken, engineer, { kind: 'pause', reason: 'customer', note: '已发邮件' });
  world.at(160);
  const resumed = await world.say(paused, engineer, { kind: 'resume', note: '' });
  const settled = await world.say(resumed, clerk, { kind: 'settle', id: 'x1', result: '客户更正了' });
  return world.say(settled, engineer, { kind: 'check', check: 'photo', answer: 'no', reason: '客户没给' });
}

/** A claim whose second step was handed over to somebody by name. */
async function handedClaim(world: ClaimsWorld): Promise<ActiveRun> {
  world.at(200);
  const taken = await world.takeIn(await world.begin());
  const noted = await world.say(taken, engineer, { kind: 'note', note: 'look \u001b[31mred' });
  return world.say(noted, engineer, { kind: 'hand-over', person: 'chen.jie', role: null, note: '出差' });
}
