import type { Deviation } from '../facts.ts';
import type { StepTable } from '../judge-tables.ts';
import { enterStep } from '../path.ts';
import type { RunRecord } from '../run-record.ts';
import { holdsNow } from '../values.ts';
import type { VisitRecord } from '../visit-record.ts';
import { progressOf } from '../visits.ts';
import { theEnd } from '../way-tables.ts';
import { deviate } from './deviation.ts';

/** Takes a step as begun; out of turn it is a repetition when it had been begun before, else out of order. */
export function checkOrder(run: RunRecord, { table, step, round }: VisitRecord, at: number): void {
  if (table === null) return;
  const progress = progressOf(run, table.index);
  if (!enterStep(run, table)) {
    const kind = progress.begun > 0 ? 'step_repeated' : 'step_out_of_order';
    run.found.push(deviate(kind, { step, round, at, events: [run.seq], isKey: table.step.key }));
  }
  progress.begun += 1;
}

/**
 * Steps that a closed run should have done: the path from the first step, each time by the outcome on
 * record, is walked to the end. An undone step is passed as if it had gone well, so that one gap is one
 * deviation; where it is not known which way was taken, the walk follows what was done, else it ends.
 */
export function missingSteps(run: RunRecord): readonly Deviation[] {
  const missing: Deviation[] = [];
  const at = run.endedAt ?? run.startedAt;
  const walked: number[] = [];
  const seenUndone = new Set<number>();
  let table = run.tables.steps[0];
  while (table !== undefined) {
    const round: number = (walked[table.index] ?? 0) + 1;
    const finish = run.progress[table.index]?.finishes[round - 1];
    if (finish === undefined) {
      if (seenUndone.has(table.index)) break;
      seenUndone.add(table.index);
    }
    const isMissing = finish === undefined ? holdsNow(run, table.step.when) : finish.isUnjustified;
    if (isMissing) {
      const { id, key } = table.step;
      missing.push(deviate('step_missing', { step: id, round, at, events: run.endEvents, isKey: key }));
    }
    walked[table.index] = round;
    const targets: readonly number[] = finish?.targets ?? assumedWay(table, isMissing);
    table = run.tables.steps[chooseTarget(run, targets, walked)];
  }
  return missing;
}

function assumedWay({ step, ways }: StepTable, isMissing: boolean): readonly number[] {
  const isOpen = isMissing && step.on === null && step.branches.length > 0;
  return isOpen ? ways.all : ways.passing.to;
}

function chooseTarget(run: RunRecord, targets: readonly number[], walked: readonly number[]): number {
  const [only] = targets;
  if (targets.length === 1 && only !== undefined) return only;
  const isUnwalked = (index: number) => (run.progress[index]?.finishes.length ?? 0) > (walked[index] ?? 0);
  return targets.find(isUnwalked) ?? theEnd;
}
