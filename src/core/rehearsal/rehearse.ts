import type { Plant } from '../../generated/plants.ts';
import { assignPlants } from './assign-plants.ts';
import { playClean } from './clean-run.ts';
import { plantRun } from './plant-run.ts';
import type { Planted } from './planted.ts';
import { playRun } from './play-run.ts';
import { createRandom, uuidFrom } from './random.ts';
import type { PlayedEvent } from './scene.ts';
import { makeSchedule, type Period } from './schedule.ts';
import type { Stage } from './stage.ts';

/** A run that was played. */
export interface PlayedRun {
  readonly runId: string;
  readonly startedAt: number;
  readonly events: readonly PlayedEvent[];
  /** What was put into it on purpose. */
  readonly planted: readonly Planted[];
}

/** How many runs are played, and how. */
export interface Programme {
  readonly runs: number;
  readonly period: Period;
  /** Without a flaw, and all of them over; plants ask for this too. */
  readonly isClean: boolean;
  readonly plants: readonly Plant[];
}

/**
 * Plays runs one after another, each only when it is asked for. The same stage and programme give the same runs.
 * @throws AppError whose code starts with `rehearsal-` or `plant`.
 */
export function* rehearse(stage: Stage, programme: Programme): Generator<PlayedRun> {
  const { runs, period, isClean, plants } = programme;
  const { seed, standard } = stage;
  const startOf = makeSchedule(stage, period, runs);
  const orders = assignPlants(standard, plants, { runs, seed });
  const mustBeClean = isClean || plants.length > 0;
  // the same seed over another period or under another version is another rehearsal, with other ids
  const identity = [seed, 'id', standard.digest, period.fromAt, period.toAt, runs, String(mustBeClean)];
  for (let run = 0; run < runs; run += 1) {
    const order = orders.get(run);
    const runId = uuidFrom(createRandom(...identity, run));
    if (order !== undefined) {
      const { events, planted } = plantRun(stage, run, order, startOf(run));
      yield { runId, startedAt: startOfStory(events), events, planted };
    } else if (mustBeClean) {
      const { events } = playClean(stage, run, startOf(run));
      yield { runId, startedAt: startOfStory(events), events, planted: [] };
    } else {
      const random = createRandom(seed, 'run', run);
      const { events } = playRun(stage, random, { kind: 'natural' }, startOf(run)(0, random));
      yield { runId, startedAt: startOfStory(events), events, planted: [] };
    }
  }
}

function startOfStory(events: readonly PlayedEvent[]): number {
  return events[0]?.occurredAt ?? 0;
}
