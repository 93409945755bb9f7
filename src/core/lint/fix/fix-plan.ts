import type { TextEdit } from './text-edit.ts';

/** How a fix is carried out in a text. */
export interface FixPlan {
  readonly edits: readonly TextEdit[];
  /** The value that is written; undefined where one is taken away. */
  readonly written?: unknown;
}
