/** How much work may still be spent on judging conditions. */
export interface Patience {
  left: number;
}

/** What one file may cost, in conditions decided for one case each: a fraction of a second. */
const perFile = 2_000_000;

/** What a case costs beside its conditions. */
const perCase = 5;

/** The patience for all conditions of one file. */
export function newPatience(): Patience {
  return { left: perFile };
}

/** Takes the work of some conditions in so many cases out of what is left; false, and nothing is taken, if it is too much. */
export function takes(patience: Patience, cases: number, conditions: number): boolean {
  const work = cases * (conditions + perCase);
  if (work > patience.left) return false;
  patience.left -= work;
  return true;
}
