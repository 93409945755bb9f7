import type { StepTable } from './judge-tables.ts';
import type { PathRecord, RunRecord } from './run-record.ts';
import { holdsNow } from './values.ts';
import { theEnd, type WayTable } from './way-tables.ts';

/** Begins a step. True when it was its turn: a step that was done before leads to it. */
export function enterStep(run: RunRecord, table: StepTable): boolean {
  const { expected } = run.path;
  const place = expected.indexOf(table.index);
  if (place !== -1) {
    expected.splice(place, 1);
    return true;
  }
  return passOver(run, table);
}

/** Leaves a step by its outcome: the steps it may lead to, which are expected from now on. */
export function leaveStep(run: RunRecord, table: StepTable, outcome: string | null): readonly number[] {
  const { ways } = table;
  const way = ways.single ?? (outcome === null ? undefined : ways.byOutcome.get(outcome));
  const targets = way === undefined ? ways.all : take(run.path, way);
  expect(run.path, targets);
  return targets;
}

/** Passes a step over: where it leads then. */
export function skipStep(run: RunRecord, table: StepTable): readonly number[] {
  const { expected } = run.path;
  const place = expected.indexOf(table.index);
  if (place !== -1) expected.splice(place, 1);
  const { passing, single } = table.ways;
  // a visit that was passed over counts for a way without outcomes, as in the engine
  if (single !== null) take(run.path, single);
  expect(run.path, passing.to);
  return passing.to;
}

/** Follows a way, counting it where it may be taken only so often. */
function take(path: PathRecord, way: WayTable): readonly number[] {
  if (way.atMost === null) return way.to;
  path.taken ??= new Map();
  const times = (path.taken.get(way) ?? 0) + 1;
  path.taken.set(way, times);
  return times > way.atMost ? way.beyond : way.to;
}

function expect(path: PathRecord, targets: readonly number[]): void {
  for (const target of targets) {
    if (!path.expected.includes(target)) path.expected.push(target);
  }
}

/**
 * Looks past expected steps whose condition does not hold, which a foreign log leaves out without
 * a word. True when the step is behind one of them, which then is no longer expected.
 */
function passOver(run: RunRecord, table: StepTable): boolean {
  const { expected } = run.path;
  for (let place = 0; place < expected.length; place += 1) {
    let index = expected[place] ?? theEnd;
    for (let passed = 0; passed < run.tables.steps.length; passed += 1) {
      const between = run.tables.steps[index];
      if (between === undefined || between.step.when === null) break;
      if (holdsNow(run, between.step.when)) break;
      [index] = between.ways.passing.to;
      if (index !== table.index) continue;
      expected.splice(place, 1);
      return true;
    }
  }
  return false;
}
