import type { LintSetting } from '../../core/lint/lint-standard.ts';
import type { StandardOutline } from '../../core/lint/surroundings.ts';
import type { Files } from '../../ports/files.ts';
import type { FindingsCache } from './findings-cache.ts';

/** Files that are to be looked at, and how. */
export interface LintJob {
  readonly files: Files;
  /** Absolute, in the order in which they are looked at. */
  readonly paths: readonly string[];
  /** What holds for a file, by its absolute path. */
  settingFor(path: string): LintSetting;
  /** A larger file is refused unread. */
  readonly maxFileBytes: number;
  /** Contents that are looked at in the place of the files', by absolute path: what an editor holds, or a fix would make. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
  /** Earlier contents that files are compared with, by absolute path. */
  readonly previous?: ReadonlyMap<string, Uint8Array>;
  readonly cache?: FindingsCache | null;
  /** Looks up processes that are called but are not among the files; without it they are unknown. */
  findCalled?(id: string): Promise<readonly StandardOutline[]>;
}
