/** One thing that the people of a clean run are to do wrong. Steps, checks and the rest are ids of the standard. */
export type Fault =
  | { readonly kind: 'check_failed'; readonly step: string; readonly check: string }
  | { readonly kind: 'step_late' | 'too_fast' | 'entered_late'; readonly step: string }
  | { readonly kind: 'clock_late'; readonly clock: string }
  /** Raised in a step; settled after its limit, or in time. */
  | {
      readonly kind: 'exception';
      readonly step: string;
      readonly exception: string;
      readonly isLate: boolean;
    };

/** How a run is played: as people are, or without a flaw but for one fault. */
export type Manner =
  | { readonly kind: 'natural' }
  | { readonly kind: 'clean'; readonly class: string | null; readonly fault: Fault | null };
