/** What is to be watched. */
export interface WatchPlaces {
  /** Folders watched at any depth, but for `node_modules` and dot folders; one that is not there yet may appear. */
  readonly folders: readonly string[];
  /** Folders of which only the files in them are watched. */
  readonly shallow: readonly string[];
  /** Files whose changes do not count, such as those that are written in answer. */
  readonly ignored: readonly string[];
}

/** Tells when files change. */
export interface FileWatcher {
  /**
   * Calls `act` at once, and again whenever things have settled after a change, never twice at a time; no change is
   * missed between. Ends when the user stops it (Ctrl-C).
   * @throws AppError `watch-failed`; whatever `act` throws.
   */
  watch(places: () => Promise<WatchPlaces>, act: () => Promise<void>): Promise<void>;
}
