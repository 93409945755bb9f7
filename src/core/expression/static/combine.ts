import { type CompiledTruth, compileTruth } from './compile-truth.ts';
import { type Cell, type CellValue, cellsOf, type Domain } from './domain.ts';
import type { Expression } from './expression.ts';
import type { NameKind, NameTable } from './name-table.ts';
import { anyTruth, isTrue } from './truth.ts';

/** What is known of a name before any run. */
export type NameInfo =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | VariableInfo;

export interface VariableInfo {
  readonly kind: 'variable';
  /** Null where its values cannot be told apart. */
  readonly domain: Domain | null;
  /** Whether it was surely asked for by then. */
  readonly isFilled: boolean;
  /** Whether it is worked out, so that it need not take all values of its domain. */
  readonly isComputed: boolean;
  /** When it is asked for; null for always. An expression that cannot be read is `unreadable`. */
  readonly when: Expression | 'unreadable' | null;
  readonly required: boolean | Expression | 'unreadable';
}

/** One value for each name. */
export interface Combination {
  readonly values: readonly CellValue[];
  /** `not filled` where a name is empty only because nobody may have been asked for it yet. */
  readonly certainty: 'sure' | 'maybe' | 'not filled';
}

/** All combinations of values that some conditions can tell apart. */
export interface Space {
  /** How many combinations there are at most. */
  readonly count: number;
  /** The conditions, compiled, in the order given. */
  readonly compiled: readonly CompiledTruth[];
  visit(look: (combination: Combination) => void): void;
  /** The values by name, without those that make no difference to a test. */
  shorten(
    values: readonly CellValue[],
    isSame: (values: readonly CellValue[]) => boolean,
  ): Map<string, CellValue>;
}

/** Beyond so many combinations nothing is said. */
const maxCombinations = 20_000;

/** Divides the values of all names that conditions use into cells; null when there are too many combinations. */
export function combine(
  conditions: readonly Expression[],
  infoOf: (name: string) => NameInfo | null,
): Space | null {
  const names = new Names(infoOf);
  const compiled = conditions.map((condition) => compileTruth(condition, names));
  const presences = names.compilePresences();
  const cells: (readonly Cell[])[] = [];
  for (const [index, { domain }] of names.variables.entries()) {
    const own = domain === null ? null : cellsOf(domain, names.constants[index] ?? []);
    if (own === null) return null;
    cells.push([...own, { value: null, isSure: true }]);
  }
  const count = cells.reduce((product, own) => product * own.length, 1);
  if (count > maxCombinations) return null;
  const certaintyOf = (chosen: readonly Cell[], values: readonly CellValue[]) => {
    let least: Certainty = 'sure';
    for (let index = 0; index < presences.length && least !== 'impossible'; index += 1) {
      const presence = presences[index];
      if (presence) least = lesser(least, certaintyOfValue(presence, chosen[index], values));
    }
    return least;
  };
  const visit = (choices: readonly (readonly Cell[])[], look: (combination: Combination) => void) =>
    forEachChoice(choices, (chosen) => {
      const values = chosen.map(({ value }) => value);
      const certainty = certaintyOf(chosen, values);
      if (certainty !== 'impossible') look({ values, certainty });
    });
  return {
    count,
    compiled,
    visit: (look) => visit(cells, look),
    shorten: (values, isSame) => {
      const isNeeded = neededAmong(cells, values, (choices) => {
        let isAlways = true;
        visit(choices, (one) => {
          isAlways &&= isSame(one.values);
        });
        return isAlways;
      });
      return new Map(
        names.names.flatMap((name, index): [string, CellValue][] =>
          isNeeded[index] ? [[name, values[index] ?? null]] : [],
        ),
      );
    },
  };
}

/** Which names have to keep their values for a test to come out so: tries, one after the other, to do without. */
function neededAmong(
  cells: readonly (readonly Cell[])[],
  values: readonly CellValue[],
  isAlways: (choices: readonly (readonly Cell[])[]) => boolean,
): readonly boolean[] {
  const choices = values.map((value): readonly Cell[] => [{ value, isSure: true }]);
  return cells.map((own, index) => {
    const wider = choices.with(index, own);
    const isNeeded = !isAlways(wider);
    if (!isNeeded) choices[index] = own;
    return isNeeded;
  });
}

type Certainty = Combination['certainty'] | 'impossible';

const ranks: Readonly<Record<Certainty, number>> = { impossible: 0, 'not filled': 1, maybe: 2, sure: 3 };

function lesser(one: Certainty, another: Certainty): Certainty {
  return ranks[one] < ranks[another] ? one : another;
}

/** When a name has a value, compiled. */
interface Presence {
  readonly info: VariableInfo;
  readonly when: CompiledTruth | null;
  readonly required: CompiledTruth | boolean;
}

/** Whether a run can come to this value of a name beside the others. */
function certaintyOfValue(
  { info, when, required }: Presence,
  cell: Cell | undefined,
  values: readonly CellValue[],
): Certainty {
  if (!cell) return 'impossible';
  const isAsked = when === null ? true : knownTruth(when, values);
  if (cell.value !== null) {
    if (!cell.isSure || info.isComputed) return 'maybe';
    // what was filled in while its condition held may still be there
    return isAsked === true ? 'sure' : 'maybe';
  }
  if (!info.isFilled || info.isComputed) return 'not filled';
  if (isAsked === false) return 'sure';
  const isRequired = typeof required === 'boolean' ? required : knownTruth(required, values);
  if (isRequired === true && isAsked === true) return 'impossible';
  return isRequired === false ? 'sure' : 'maybe';
}

/** Whether a condition holds for certain, or for certain does not; null when that is not known. */
function knownTruth({ decide, isExact }: CompiledTruth, values: readonly CellValue[]): boolean | null {
  const truth = decide(values);
  if ((truth & isTrue) === 0) return false;
  return isExact && truth === isTrue ? true : null;
}

function forEachChoice(choices: readonly (readonly Cell[])[], look: (chosen: readonly Cell[]) => void): void {
  const places = choices.map(() => 0);
  for (;;) {
    const chosen: Cell[] = [];
    for (let index = 0; index < choices.length; index += 1) {
      const cell = choices[index]?.[places[index] ?? 0];
      if (cell) chosen.push(cell);
    }
    look(chosen);
    let index = places.length - 1;
    while (index >= 0 && (places[index] ?? 0) + 1 >= (choices[index]?.length ?? 0)) {
      places[index] = 0;
      index -= 1;
    }
    if (index < 0) return;
    places[index] = (places[index] ?? 0) + 1;
  }
}

/** The names that conditions use, numbered as they come up. */
class Names implements NameTable {
  readonly names: string[] = [];
  readonly variables: VariableInfo[] = [];
  readonly constants: CellValue[][] = [];
  readonly #infoOf: (name: string) => NameInfo | null;

  constructor(infoOf: (name: string) => NameInfo | null) {
    this.#infoOf = infoOf;
  }

  kindOf(name: string): NameKind {
    const info = this.#infoOf(name);
    if (info?.kind === 'constant') return info;
    return info?.domain ? { kind: info.domain.kind } : { kind: 'opaque' };
  }

  numberOf(name: string): number {
    const known = this.names.indexOf(name);
    const info = this.#infoOf(name);
    if (known !== -1 || info?.kind !== 'variable') return known;
    this.variables.push(info);
    this.constants.push([]);
    return this.names.push(name) - 1;
  }

  addConstants(name: string, constants: readonly CellValue[]): void {
    this.constants[this.numberOf(name)]?.push(...constants);
  }

  /** When each name has a value; the names that this depends on are numbered too. */
  compilePresences(): readonly Presence[] {
    const presences: Presence[] = [];
    for (let index = 0; index < this.variables.length; index += 1) {
      const info = this.variables[index];
      if (!info) continue;
      const required = typeof info.required === 'boolean' ? info.required : this.#compile(info.required);
      presences.push({ info, when: info.when === null ? null : this.#compile(info.when), required });
    }
    return presences;
  }

  #compile(condition: Expression | 'unreadable'): CompiledTruth {
    if (condition === 'unreadable') return { decide: () => anyTruth, isExact: false };
    return compileTruth(condition, this);
  }
}
