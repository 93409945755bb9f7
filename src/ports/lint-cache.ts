/** Keeps one text between runs, to save time; it may be gone, or another's, at any time. */
export interface LintCacheStore {
  /** Null when there is none, or it cannot be read. */
  read(): Promise<string | null>;
  /** Keeps it if it can; never fails. */
  write(text: string): Promise<void>;
}
