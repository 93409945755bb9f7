import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareJudge } from '../../../src/core/conformance/assess.ts';
import { type Deviation, deviationKinds } from '../../../src/core/conformance/facts.ts';
import { playClean, type StartOf } from '../../../src/core/rehearsal/clean-run.ts';
import { listTargets } from '../../../src/core/rehearsal/list-targets.ts';
import { plantRun } from '../../../src/core/rehearsal/plant-run.ts';
import type { Planted } from '../../../src/core/rehearsal/planted.ts';
import { playRun } from '../../../src/core/rehearsal/play-run.ts';
import { createRandom } from '../../../src/core/rehearsal/random.ts';
import { fold } from '../../../src/core/run/fold.ts';
import { nextQuestion } from '../../../src/core/run/next.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';
import type { Plant } from '../../../src/generated/plants.ts';
import { AppError } from '../../../src/shared/app-error.ts';
import { anyStandard } from '../conformance/random-standards.ts';
import { plainWeek } from '../conformance/tell.ts';
import { stageFor } from './stage-for.ts';

const fromAt = Date.parse('2026-07-06T09:00+08:00');
const startOf: StartOf = (_, random) => fromAt + random.below(480) * 60_000;

/** What it comes to, or the code of the refusal: some of these standards no run can keep. */
function tried<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

function inWords({ kind, step, round, subject }: Deviation | Planted): string {
  return `${kind} ${step} ${round} ${subject}`;
}

function each(look: (standard: ProcessStandard, note: (what: string) => void) => void, numRuns: number) {
  const counts = new Map<string, number>();
  const note = (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1);
  // always the same standards: among all there are some that no author would write and no run can keep
  for (const standard of fc.sample(anyStandard, { numRuns, seed: 20_261_121 })) look(standard, note);
  return counts;
}

/** Kinds that the engine keeps people from. */
const impossible: readonly Deviation['kind'][] = [
  'check_unanswered',
  'field_missing',
  'output_missing',
  'step_missing',
  'step_extra',
  'step_out_of_order',
  'step_repeated',
  'self_approval',
  'not_approved',
  'exception_unresolved',
];

describe('runs of any standard', () => {
  it('are played through the engine, which lets nothing happen that it forbids', () => {
    const counts = each((standard, note) => {
      const stage = stageFor(standard, plainWeek);
      const scene = tried(() => playRun(stage, createRandom('any'), { kind: 'natural' }, fromAt));
      if (typeof scene === 'string') return note(scene);
      note(scene.state.status);
      expect(scene.state).toEqual(fold(scene.events));
      const { deviations } = prepareJudge(standard, plainWeek)(scene.events);
      expect(deviations.filter(({ kind }) => impossible.includes(kind)).map(inWords)).toEqual([]);
    }, 120);
    expect(counts.get('closed')).toBeGreaterThan(30);
  });

  it('are asked the same question whether the state was met before or not', () => {
    each((standard) => {
      const stage = stageFor(standard, plainWeek);
      const scene = tried(() => playRun(stage, createRandom('ask'), { kind: 'natural' }, fromAt));
      if (typeof scene === 'string') return;
      for (let length = 1; length <= scene.events.length; length += 3) {
        const state = fold(scene.events.slice(0, length));
        const first = nextQuestion(standard, state);
        expect(nextQuestion(standard, state)).toBe(first);
        expect(nextQuestion(standard, structuredClone(state))).toEqual(first);
      }
    }, 40);
  });

  it('have no deviation when they are played cleanly', () => {
    const counts = each((standard, note) => {
      const story = tried(() => playClean(stageFor(standard, plainWeek), 0, startOf));
      if (typeof story === 'string') return note(story);
      note('clean');
      expect(prepareJudge(standard, plainWeek)(story.events).deviations.map(inWords)).toEqual([]);
    }, 120);
    expect(counts.get('clean')).toBeGreaterThan(30);
  });

  it('have just the deviations that were planted', () => {
    const counts = each((standard, note) => {
      const stage = stageFor(standard, plainWeek);
      if (typeof tried(() => playClean(stage, 0, startOf)) === 'string') return;
      for (const kind of deviationKinds) {
        const plant: Plant = { kind };
        const targets = listTargets(standard, plant);
        const made = tried(() => plantRun(stage, 0, { plant, targets }, startOf));
        if (typeof made === 'string') continue;
        note(kind);
        const found = prepareJudge(standard, plainWeek)(made.events).deviations;
        expect(found.map(inWords).sort()).toEqual(made.planted.map(inWords).sort());
      }
    }, 60);
    expect([...counts.keys()].sort()).toEqual([...deviationKinds].sort());
  });
});
