import { AppError } from '../../shared/app-error.ts';
import { accountTimes } from './account-times.ts';
import type { Planted } from './planted.ts';
import { playRun } from './play-run.ts';
import { createRandom, type Random } from './random.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** When an attempt at a run begins: later attempts begin earlier, so that a run can be over before the period is. */
export type StartOf = (attempt: number, random: Random) => number;

const mostAttempts = 60;

/**
 * Plays a run in which nothing is wrong and which is over before the period is.
 * @throws AppError `rehearsal-period-short`; `rehearsal-never-clean` when the standard leaves no room for it.
 */
export function playClean(stage: Stage, run: number, startOf: StartOf): Story {
  let isClosed = false;
  let wrong: readonly Planted[] = [];
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const random = createRandom(stage.seed, 'run', run, attempt);
    const runClass = drawClass(stage, random, null);
    const scene = playRun(
      stage,
      random,
      { kind: 'clean', class: runClass, fault: null },
      startOf(attempt, random),
    );
    if (scene.state.status !== 'closed') continue;
    isClosed = true;
    wrong = accountTimes(stage, scene.state);
    if (wrong.length === 0) return { events: scene.events, state: scene.state };
  }
  if (!isClosed) throw new AppError('rehearsal-period-short', { process: stage.standard.id });
  const found = wrong.map(({ kind, step, subject }) => `${kind} ${step ?? subject}`).join(', ');
  throw new AppError('rehearsal-never-clean', { process: stage.standard.id, found });
}

/** The class that a run is to get, one of some or of all; mostly the one that holds for all others. */
export function drawClass(
  { standard }: Stage,
  random: Random,
  among: readonly string[] | null,
): string | null {
  const classes = standard.classes.filter(({ id }) => among === null || among.includes(id));
  return classes[random.weigh(classes.map(({ when }) => (when === null ? 0.8 : 0.2)))]?.id ?? null;
}
