import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import type { FileWatcher, WatchPlaces } from '../../ports/file-watcher.ts';
import { AppError } from '../../shared/app-error.ts';

/** How long nothing may happen before things count as settled. */
const SETTLED_AFTER_MS = 60;

/** Watches real folders one by one, so that each platform can and huge folders are left out; Ctrl-C ends it. */
export function folderWatcher(stop: AbortSignal): FileWatcher {
  return {
    watch: async (places, act) => {
      const watching = new Watching();
      try {
        do {
          // Before the work: what changes during it is seen, and what changed before is what the work looks at.
          watching.renew(await places());
          await act();
        } while (await watching.settled(stop));
      } finally {
        watching.close();
      }
    },
  };
}

class Watching {
  readonly #watchers = new Map<string, FSWatcher>();
  #ignored: ReadonlySet<string> = new Set();
  #isChanged = false;
  #wake: () => void = () => undefined;

  /** Watches the folders that are there now, and no others. */
  renew(places: WatchPlaces): void {
    this.#ignored = new Set(places.ignored);
    // A folder made after its parent was listed and before that was watched is found by looking again.
    while (this.#watchFoldersOf(places));
  }

  /** Whether there were folders that were not watched yet. */
  #watchFoldersOf({ folders, shallow }: WatchPlaces): boolean {
    const wanted = new Set([...folders.flatMap(foldersBelow), ...shallow.map(nearestFolder)]);
    for (const [folder, watcher] of this.#watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    const appeared = [...wanted].filter((folder) => !this.#watchers.has(folder));
    return appeared.map((folder) => this.#add(folder)).includes(true);
  }

  /** Whether the folder is watched now; it is not where it has gone meanwhile. */
  #add(folder: string): boolean {
    try {
      const watcher = watch(folder, (_, name) => this.#notice(folder, name));
      // The folder is gone: the next round looks which are there.
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(folder);
        this.#notice(folder, null);
      });
      this.#watchers.set(folder, watcher);
      return true;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
      if (code !== 'ENOENT') throw new AppError('watch-failed', { folder, detail: code }, { cause });
      return false;
    }
  }

  #notice(folder: string, name: string | null): void {
    if (name !== null && (isHidden(name) || this.#ignored.has(path.join(folder, name)))) return;
    this.#isChanged = true;
    this.#wake();
  }

  /** Waits for a change and for quiet after it; false when it was stopped before. */
  async settled(stop: AbortSignal): Promise<boolean> {
    while (!this.#isChanged && !stop.aborted) await this.#change(stop);
    while (this.#isChanged && !stop.aborted) {
      this.#isChanged = false;
      await this.#change(stop, SETTLED_AFTER_MS);
    }
    return !stop.aborted;
  }

  #change(stop: AbortSignal, atMostMs?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = atMostMs === undefined ? undefined : setTimeout(done, atMostMs);
      this.#wake = done;
      stop.addEventListener('abort', done, { once: true });
      function done() {
        clearTimeout(timer);
        stop.removeEventListener('abort', done);
        resolve();
      }
    });
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
  }
}

function foldersBelow(top: string): string[] {
  const start = nearestFolder(top);
  if (start !== top) return [start];
  const found = [top];
  for (const folder of found) {
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() && !isHidden(entry.name)) found.push(path.join(folder, entry.name));
    }
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The folder itself, or the nearest above it that is there: in it the missing one will appear. */
function nearestFolder(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (statSync(at, { throwIfNoEntry: false })?.isDirectory() || path.dirname(at) === at) return at;
  }
}

function isHidden(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
