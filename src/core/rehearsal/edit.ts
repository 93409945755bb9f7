import type { Planted } from './planted.ts';
import type { Random } from './random.ts';
import type { PlayedEvent } from './scene.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** A story that was changed afterwards into one that the engine would never have allowed. */
export interface Edited {
  readonly events: readonly PlayedEvent[];
  /** What is wrong with it now. */
  readonly planted: readonly Planted[];
}

/** Changes a finished, flawless story; null when it does not lend itself to that. */
export type Edit<Target> = (
  story: Story,
  target: Target,
  around: { readonly stage: Stage; readonly random: Random },
) => Edited | null;
