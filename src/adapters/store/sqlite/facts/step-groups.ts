import type { Connection } from '../connection.ts';

/** What step facts are grouped by, in the order of the index `ended_steps`. */
export const groupColumns = ['process', 'step', 'class', 'department', 'role'] as const;

/** The codes of one group, in that order. */
export type StepGroup = readonly [
  process: number,
  step: number,
  runClass: number | null,
  department: number | null,
  role: number | null,
];

type Code = number | null;

/**
 * Finds the groups there are among the steps of ended runs by jumping from one to the next in the index:
 * a few look-ups a group, however many rows each has.
 */
export class StepGroups {
  readonly #levels;

  constructor(db: Connection) {
    this.#levels = groupColumns.map((column, level) => {
      const fixed = groupColumns.slice(0, level).map((before) => `${before} IS ? AND`);
      const select = `SELECT ${column} FROM step_facts INDEXED BY ended_steps WHERE run_ended_at IS NOT NULL AND`;
      // Codes are positive and NULL sorts first, so that this bound follows both a NULL and a code.
      const after = `${column} > ifnull(?, 0)`;
      return {
        first: db.prepare<Code[], Code>(`${select} ${fixed.join(' ')} 1 ORDER BY ${column} LIMIT 1`).pluck(),
        next: db
          .prepare<Code[], Code>(`${select} ${fixed.join(' ')} ${after} ORDER BY ${column} LIMIT 1`)
          .pluck(),
      };
    });
  }

  /** All groups; of a process and of a class only, where these are given. */
  find(process: Code, runClass: Code): readonly StepGroup[] {
    const wanted: readonly Code[] = [process, null, runClass, null, null];
    return this.#below([], wanted) as unknown as readonly StepGroup[];
  }

  #below(codes: readonly Code[], wanted: readonly Code[]): readonly (readonly Code[])[] {
    const level = this.#levels[codes.length];
    if (level === undefined) return [codes];
    const found: (readonly Code[])[] = [];
    for (let code = level.first.get(...codes); code !== undefined; code = level.next.get(...codes, code)) {
      const only = wanted[codes.length] ?? null;
      if (only === null || only === code) found.push(...this.#below([...codes, code], wanted));
    }
    return found;
  }
}
