/** A value that stands for all that a condition cannot tell from it. */
export type CellValue = number | string | boolean | null;

/** Stands for all texts that no condition names. */
export const otherText = '\u0000';

/** The values that a name can have. */
export type Domain =
  | { readonly kind: 'boolean' }
  /** One of some ids. */
  | { readonly kind: 'listed'; readonly ids: readonly string[] }
  /** Multiples of a step; any number where it is null. */
  | {
      readonly kind: 'number';
      readonly step: 1 | 0.01 | null;
      readonly min: number | null;
      readonly max: number | null;
    }
  /** Any text, or one that is known for certain to occur where `sure` says so. */
  | { readonly kind: 'text'; readonly sure: (value: string) => boolean };

/** One of the parts into which the values of a name fall. */
export interface Cell {
  readonly value: CellValue;
  /** Whether a run can have it for certain. */
  readonly isSure: boolean;
}

/** Beyond this, halves and steps of a hundredth are no longer exact. */
const maxConstant = 1e12;

/**
 * The parts into which the constants of some conditions divide the values of a name, each with a value that stands for
 * it; the empty value is not among them. Null where the constants cannot be told apart safely.
 */
export function cellsOf(domain: Domain, constants: readonly CellValue[]): readonly Cell[] | null {
  const sure = (value: CellValue): Cell => ({ value, isSure: true });
  switch (domain.kind) {
    case 'boolean':
      return [sure(true), sure(false)];
    case 'listed':
      return domain.ids.map(sure);
    case 'text': {
      const texts = [...new Set(constants.filter((constant) => typeof constant === 'string'))];
      return [...texts, otherText].map((value) => ({ value, isSure: domain.sure(value) }));
    }
    case 'number':
      return numberCells(domain, constants)?.map(sure) ?? null;
  }
}

function numberCells(
  domain: Extract<Domain, { kind: 'number' }>,
  constants: readonly CellValue[],
): readonly number[] | null {
  const given = constants.filter((constant) => typeof constant === 'number');
  const bounds = [domain.min, domain.max].filter((bound) => bound !== null);
  if ([...given, ...bounds].some((one) => !(Math.abs(one) <= maxConstant))) return null;
  const points = [...new Set([...given, ...bounds])].sort((a, b) => a - b);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [domain.step === null ? 0.5 : 1];
  const between = points
    .slice(1)
    .map((point, index) => multipleBetween(points[index] ?? point, point, domain.step));
  const all = [
    Math.ceil(first) - 1,
    ...points.flatMap((point, index) => [point, between[index] ?? null]),
    Math.floor(last) + 1,
  ];
  return all.filter((value) => value !== null).filter((value) => isIn(value, domain));
}

/** A value of the domain strictly between two others; null when there is none. */
function multipleBetween(low: number, high: number, step: 1 | 0.01 | null): number | null {
  const middle = low + (high - low) / 2;
  const value = step === null ? shortened(middle, low, high) : rounded(middle, step);
  return value > low && value < high ? value : null;
}

function rounded(value: number, step: 1 | 0.01): number {
  return step === 1 ? Math.round(value) : Number(value.toFixed(2));
}

/** The shortest way to write a number that still lies between two others. */
function shortened(middle: number, low: number, high: number): number {
  for (const digits of [0, 1, 2, 3]) {
    const short = Number(middle.toFixed(digits));
    if (short > low && short < high) return short;
  }
  return middle;
}

function isIn(value: number, { step, min, max }: Extract<Domain, { kind: 'number' }>): boolean {
  if ((min !== null && value < min) || (max !== null && value > max)) return false;
  return step === null || rounded(value, step) === value;
}
