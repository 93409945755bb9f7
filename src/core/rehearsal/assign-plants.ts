import type { Plant } from '../../generated/plants.ts';
import { AppError } from '../../shared/app-error.ts';
import type { ProcessStandard } from '../standard/process-standard.ts';
import { listTargets } from './list-targets.ts';
import type { PlantOrder } from './plant-run.ts';
import { createRandom } from './random.ts';

/**
 * Draws the runs that get the plants, each run one at most; by place of the run, from 0.
 * @throws AppError `plants-too-many` when there are fewer runs than plants.
 */
export function assignPlants(
  standard: ProcessStandard,
  plants: readonly Plant[],
  { runs, seed }: { readonly runs: number; readonly seed: string },
): ReadonlyMap<number, PlantOrder> {
  const wanted = plants.reduce((sum, plant) => sum + (plant.runs ?? 1), 0);
  if (wanted > runs) throw new AppError('plants-too-many', { plants: wanted, runs });
  const random = createRandom(seed, 'plants');
  const free = Array.from({ length: runs }, (_, run) => run);
  const assigned = new Map<number, PlantOrder>();
  for (const plant of plants) {
    const order = { plant, targets: listTargets(standard, plant) };
    for (let count = 0; count < (plant.runs ?? 1); count += 1) {
      const place = random.below(free.length);
      const run = free[place] ?? 0;
      // the last takes the place of the one that was drawn, so that drawing costs the same however many there are
      free[place] = free.at(-1) ?? 0;
      free.pop();
      assigned.set(run, order);
    }
  }
  return assigned;
}
