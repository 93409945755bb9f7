import type { Edit, Edited } from './edit.ts';
import type { Fault } from './fault.ts';
import type { Story } from './story.ts';

/** One way to plant a deviation: something done wrong on purpose, a change to the finished story, or both. */
export interface Target {
  readonly fault: Fault | null;
  /** Classes whose runs can have it; null when all can. */
  readonly classes: readonly string[] | null;
  edit(story: Story, around: Parameters<Edit<unknown>>[2]): Edited | null;
}
