import type { Break, Proof } from '../../core/run/verification.ts';

/** Counts what is looked at and what is broken, and remembers the first broken place. */
export class Tally {
  #checked = 0;
  #broken = 0;
  #first: Break | null = null;

  /** Something was looked at. */
  check(): void {
    this.#checked += 1;
  }

  /** Something is broken. */
  break(found: Break): void {
    this.#broken += 1;
    this.#first ??= found;
  }

  get proof(): Proof {
    return { checked: this.#checked, broken: this.#broken, first: this.#first };
  }
}
