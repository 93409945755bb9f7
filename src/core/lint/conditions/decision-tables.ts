import type { Text } from '../../../shared/text.ts';
import { judgeTable, type RowCondition, type TableVerdict } from '../../expression/static/decision-table.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import type { ParseCondition } from '../rule.ts';
import { type ConditionsView, filledAtAll, readConditions } from './read-conditions.ts';

/** A list of conditions of which the engine takes the first that holds. */
export interface DecisionTable {
  /** Where the list stands. */
  readonly path: ValuePath;
  /** The name of the step that branches; null for the classes. */
  readonly step: Text | null;
  readonly rows: readonly TableRow[];
  /** Null when nothing is known. */
  readonly verdict: TableVerdict | null;
}

export interface TableRow {
  readonly name: Text;
  readonly when: string | null;
  /** Where what it is taken by is written. */
  readonly path: ValuePath;
}

/** Whether it can be shown neither that every case is taken nor that one is not, and no row is for all others. */
export function isOpen({ rows, verdict }: DecisionTable): boolean {
  if (rows.some(({ when }) => when === null)) return false;
  return verdict === null || !(verdict.isCovered || verdict.gap || verdict.stuck);
}

const tablesOf = new WeakMap<
  ConditionsView,
  Partial<Record<'classes' | 'branches', readonly DecisionTable[]>>
>();

/** The class table as a list of one; none where a class has no condition, or none has one. */
export function classTables(standard: StandardView, parse: ParseCondition): readonly DecisionTable[] {
  const { classes = [] } = standard.document;
  return listTables('classes', standard, parse, (view) => [
    makeTable({ path: ['classes'], step: null, rows: classes }, view),
  ]);
}

/** The branches of every step that are taken by conditions alone. */
export function branchTables(standard: StandardView, parse: ParseCondition): readonly DecisionTable[] {
  return listTables('branches', standard, parse, (view) =>
    standard.steps.flatMap(({ step: { name, branches }, path }) =>
      branches ? makeTable({ path: [...path, 'branches'], step: name, rows: branches }, view) : [],
    ),
  );
}

function listTables(
  kind: 'classes' | 'branches',
  standard: StandardView,
  parse: ParseCondition,
  make: (view: ConditionsView) => readonly (DecisionTable | null)[],
): readonly DecisionTable[] {
  if (standard.conditions.length === 0) return [];
  const view = readConditions(standard, parse);
  const known = tablesOf.get(view) ?? {};
  if (known[kind]) return known[kind];
  const tables = make(view).filter((table) => table !== null);
  tablesOf.set(view, { ...known, [kind]: tables });
  return tables;
}

interface WrittenRow {
  readonly id: string;
  readonly name?: Text;
  readonly when?: string;
  readonly otherwise?: true;
}

interface WrittenTable {
  readonly path: ValuePath;
  readonly step: Text | null;
  readonly rows: readonly WrittenRow[];
}

function makeTable({ path, step, rows: written }: WrittenTable, view: ConditionsView): DecisionTable | null {
  // a single outcome of a step is told as such
  if (step !== null && written.length < 2) return null;
  const hasConditions = written.some(({ when }) => when !== undefined);
  const isMixed = written.some(({ when, otherwise }) => (when === undefined) === (otherwise === undefined));
  if (!hasConditions || isMixed) return null;
  // rows after the one for all others are no part of the table; that they stand there is reported as such
  const other = written.findIndex(({ otherwise }) => otherwise === true);
  const taken = other === -1 ? written : written.slice(0, other + 1);
  const rows = taken.map(({ id, name = id, when = null }, index): TableRow => {
    return { name, when, path: [...path, index, when === null ? 'id' : 'when'] };
  });
  const conditions = rows.map(
    ({ when }): RowCondition => (when === null ? 'otherwise' : view.expressionOf(when)),
  );
  const use = step === null ? 'class' : 'branch';
  const moments = view.momentsOf({ text: '', path: [...path, 0, 'when'], use });
  const infoOf = view.infoAt(filledAtAll(moments));
  return { path, step, rows, verdict: judgeTable(conditions, infoOf, view.patience) };
}
