/** A file that is not as it was at an earlier point. */
export interface ChangedFile {
  /** Absolute. */
  readonly path: string;
  /** What it is called at the earlier point, in the history's own words; null for a new file. */
  readonly before: string | null;
}

/** What changed in a folder's files since a point that a version control system knows. */
export interface ChangeHistory {
  /**
   * The files that differ from a point (`HEAD`, a branch, a tag, a commit; with `...` behind it, the point where the
   * present work branched off from it), new ones too, those that are gone left out; by path.
   * @throws AppError `git-missing`, `git-no-repository`, `git-unknown-ref`, `git-failed`.
   */
  changedSince(ref: string): Promise<ChangesSince>;
}

/** The changes since one point. */
export interface ChangesSince {
  readonly files: readonly ChangedFile[];
  /** The contents at that point of files by their names there; a name that nothing is known of is left out. */
  contentsBefore(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
