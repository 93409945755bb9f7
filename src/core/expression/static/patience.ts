/** How much work may still be spent on judging conditions, in rows decided for one case. */
export interface Patience {
  left: number;
}

/** What one file may cost: several tables as large as they may be, and a fraction of a second. */
const perFile = 2_000_000;

/** The patience for so many files. */
export function patienceFor(files: number): Patience {
  return { left: files * perFile };
}

/** Takes the work out of what is left; false, and nothing is taken, where it is not enough. */
export function takes(patience: Patience, work: number): boolean {
  if (work > patience.left) return false;
  patience.left -= work;
  return true;
}
