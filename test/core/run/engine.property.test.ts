import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, isRequired } from '../../../src/core/run/context.ts';
import type { DraftEvent } from '../../../src/core/run/events.ts';
import { advance, fold } from '../../../src/core/run/fold.ts';
import { checksOf, fieldsOf, nextQuestion, stepOf } from '../../../src/core/run/next.ts';
import { complaints, type Driven, driveRun } from '../../support/drive-run.ts';

/** A run of the shipped standard, driven by random choices. */
const runs: fc.Arbitrary<Driven> = fc.array(fc.nat(), { minLength: 400, maxLength: 400 }).map((numbers) => {
  let index = 0;
  return driveRun(complaints, (below) => (numbers[index++ % numbers.length] ?? 0) % Math.max(1, below), 150);
});

function check(property: (run: Driven) => void): void {
  fc.assert(fc.property(runs, property), { numRuns: 150 });
}

type StepDone = Extract<DraftEvent, { type: 'step.done' }>;

function stateBefore(run: Driven, done: StepDone) {
  return fold(run.events.slice(0, run.events.indexOf(done)));
}

function finished(run: Driven): readonly StepDone[] {
  return run.events.filter((event) => event.type === 'step.done');
}

describe('the engine, on random runs of the complaint standard', () => {
  it('reaches steps, refusals and ends: the properties below are not empty', () => {
    const drawn = fc.sample(runs, { numRuns: 150, seed: 7 });
    expect(drawn.some((run) => run.state.status === 'closed')).toBe(true);
    expect(drawn.some((run) => run.refused.length > 0)).toBe(true);
    expect(drawn.some((run) => run.events.some((event) => event.type === 'deviation.requested'))).toBe(true);
    expect(
      drawn.some((run) => run.events.some((event) => event.type === 'step.done' && event.body.round > 1)),
    ).toBe(true);
  });

  it('folds a prefix and then the rest to the same state as everything at once', () => {
    fc.assert(
      fc.property(runs, fc.nat(), (run, cut) => {
        const at = 1 + (cut % run.events.length);
        expect(advance(fold(run.events.slice(0, at)), run.events.slice(at))).toEqual(fold(run.events));
        expect(run.state).toEqual(fold(run.events));
      }),
      { numRuns: 150 },
    );
  });

  it('finishes no step before its required fields and its checks are answered', () => {
    check((run) => {
      for (const done of finished(run)) {
        const state = stateBefore(run, done);
        const step = stepOf(complaints, done.body.step);
        const visit = state.visits.at(-1);
        const context = contextOf(complaints, state.values, state.class);
        for (const one of checksOf(step, context)) expect(visit?.checks[one.id]).toBeDefined();
        for (const field of fieldsOf(complaints, step, context)) {
          expect(visit?.recorded[`${field.form}.${field.id}`]).toBe(true);
          if (isRequired(field, context)) expect(state.values[field.form]?.[field.id]).not.toBeNull();
        }
      }
    });
  });

  it('finishes no key step over a no without an approved deviation by somebody else', () => {
    check((run) => {
      for (const done of finished(run)) {
        const step = stepOf(complaints, done.body.step);
        const visit = stateBefore(run, done).visits.at(-1);
        for (const one of Object.values(visit?.checks ?? {})) {
          if (step.key && one.answer === 'no') expect(one.deviation).toBe('approved');
        }
      }
      const asked = new Map<string, string>();
      for (const event of run.events) {
        if (event.type === 'deviation.requested') asked.set(event.body.check, event.actor.person);
        if (event.type === 'deviation.approved')
          expect(event.actor.person).not.toBe(asked.get(event.body.check));
      }
    });
  });

  it('asks for a deviation at every no on a key control point', () => {
    check((run) => {
      for (const [index, event] of run.events.entries()) {
        if (event.type !== 'check.answered' || event.body.answer !== 'no') continue;
        if (!stepOf(complaints, event.body.step).key) continue;
        const next = run.events[index + 1];
        expect(next?.type).toBe('deviation.requested');
        expect(next?.body).toMatchObject({ step: event.body.step, check: event.body.check });
      }
    });
  });

  it('never lets the writer of a plan approve it', () => {
    check((run) => {
      const writers = new Set(
        run.events.flatMap((event) =>
          event.type === 'field.recorded' && event.body.step === 'analyse' ? [event.actor.person] : [],
        ),
      );
      for (const event of run.events) {
        if (event.type === 'approval.given') expect(writers.has(event.actor.person)).toBe(false);
      }
    });
  });

  it('is at exactly one step, or over, or waiting for an exception to be settled', () => {
    check((run) => {
      const open = run.state.visits.filter((visit) => visit.doneAt === null);
      expect(open.length).toBeLessThanOrEqual(1);
      if (run.state.status === 'open') expect(nextQuestion(complaints, run.state)).not.toBeNull();
      else expect(open).toEqual([]);
    });
  });
});
