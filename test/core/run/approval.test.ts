import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/run/decide.ts';
import type { Actor } from '../../../src/core/run/events.ts';
import { fold } from '../../../src/core/run/fold.ts';
import type { Answer } from '../../../src/core/run/question.ts';
import { startRun } from '../../../src/core/run/start.ts';
import { monday, zone } from '../../support/drive-run.ts';
import { standardOf } from '../../support/standards.ts';

const standard = standardOf({
  roles: { clerk: { name: 'Clerk' }, head: { name: 'Head' } },
  steps: [
    {
      id: 'approve',
      kind: 'approval',
      R: 'clerk',
      A: 'head',
      on: { approved: 'end', returned: { to: 'approve', at_most: 1, beyond: { to: 'end' } } },
    },
  ],
});
const pins = { standard: 's', calendar: 'c', organisation: null, judge: '1' };

function say(person: string, role: string, ...answers: readonly Answer[]) {
  const actor: Actor = { person, role, department: null, proof: 'declared' };
  let events = startRun({ standard, pins, actor, at: monday, toleranceMinutes: 15 });
  let last: ReturnType<typeof decide> = { ok: true, value: [] };
  for (const answer of answers) {
    const state = fold(events);
    last = decide({
      standard,
      state,
      answer,
      actor,
      occurredAt: monday,
      now: monday,
      zone,
      departments: new Map(),
    });
    if (last.ok) events = [...events, ...last.value];
  }
  return last;
}

const approval: Answer = { kind: 'approval', outcome: 'approved', comment: '' };

describe('an approval', () => {
  it('is given by the accountable role', () => {
    expect(say('wang', 'head', approval).ok).toBe(true);
  });

  it('is not given by the responsible role, which only prepares it', () => {
    expect(say('li', 'clerk', approval)).toMatchObject({
      ok: false,
      error: { code: 'not-your-role', args: { roles: 'head' } },
    });
  });

  it('is passed on to another role only by somebody who may give it', () => {
    const handOver: Answer = { kind: 'hand-over', person: null, role: 'clerk', note: 'please' };
    expect(say('li', 'clerk', handOver, approval)).toMatchObject({
      ok: false,
      error: { code: 'not-your-role' },
    });
    expect(say('li', 'clerk', handOver)).toMatchObject({ ok: false, error: { code: 'not-your-role' } });
    expect(say('wang', 'head', handOver).ok).toBe(true);
  });

  it('needs a comment when it is not approved', () => {
    const returned: Answer = { kind: 'approval', outcome: 'returned', comment: ' ' };
    expect(say('wang', 'head', returned)).toMatchObject({ ok: false, error: { code: 'comment-needed' } });
  });
});
