import { contentKey } from '../../core/lint/content-key.ts';
import type { Finding } from '../../core/lint/finding.ts';
import type { LintedSource } from '../../core/lint/lint-source.ts';
import type { StandardOutline } from '../../core/lint/surroundings.ts';
import type { LintCacheStore } from '../../ports/lint-cache.ts';

/** What was found in files before, as long as nothing that it depends on has changed. */
export interface FindingsCache {
  /** A mark of contents, one after the other, that changes with any of them. */
  markOf(...contents: readonly (string | Uint8Array)[]): string;
  /** What was found in a content of a file; null when that is not known. `name` is the file's name in findings. */
  get(path: string, content: string, name: string): LintedSource | null;
  put(path: string, content: string, linted: LintedSource): void;
  /** Keeps it for the next run, if there is anything new. */
  save(): Promise<void>;
}

type Entry = readonly [
  content: string,
  findings: readonly Omit<Finding, 'file'>[],
  outline: Omit<StandardOutline, 'file'> | null,
];

/**
 * Opens what a store has kept. `key` stands for everything but the files' contents: what was kept under another key,
 * by another program or only in half is as if it were not there.
 */
export async function openFindingsCache(store: LintCacheStore, key: string): Promise<FindingsCache> {
  return findingsCache(readEntries(await store.read(), key), (entries) =>
    store.write(writeEntries(entries, key)),
  );
}

/** A cache that lasts as long as the program. */
export function memoryCache(): FindingsCache {
  return findingsCache(new Map(), async () => undefined);
}

function findingsCache(
  kept: ReadonlyMap<string, Entry>,
  keep: (entries: ReadonlyMap<string, Entry>) => Promise<void>,
): FindingsCache {
  const entries = new Map(kept);
  let isNew = false;
  return {
    markOf: contentKey,
    get: (path, content, name) => {
      const entry = entries.get(path);
      return entry?.[0] === content ? named(entry, name) : null;
    },
    put: (path, content, { findings, outline }) => {
      entries.set(path, [content, findings.map(unnamed), outline && unnamed(outline)]);
      isNew = true;
    },
    save: async () => {
      if (!isNew) return;
      isNew = false;
      await keep(bounded(entries));
    },
  };
}

function named([, findings, outline]: Entry, file: string): LintedSource {
  return {
    findings: findings.map((finding) => ({ ...finding, file })),
    outline: outline && { ...outline, file },
  };
}

/** The same file has another name when it is looked at from another folder. */
function unnamed<T extends { readonly file: string }>({ file: _, ...rest }: T): Omit<T, 'file'> {
  return rest;
}

const MAX_ENTRIES = 20_000;

/** Of too many the ones that were there first go: files that are long gone are among them. */
function bounded(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  return entries.size <= MAX_ENTRIES ? entries : new Map([...entries].slice(-MAX_ENTRIES));
}

const FORMAT = 'sopkit lint cache 1';

function writeEntries(entries: ReadonlyMap<string, Entry>, key: string): string {
  const body = JSON.stringify([...entries]);
  return `${JSON.stringify([FORMAT, key, contentKey(body)])}\n${body}\n`;
}

function readEntries(text: string | null, key: string): ReadonlyMap<string, Entry> {
  const end = text?.indexOf('\n') ?? -1;
  if (text === null || end === -1) return new Map();
  const body = text.slice(end + 1, -1);
  if (text.slice(0, end) !== JSON.stringify([FORMAT, key, contentKey(body)])) return new Map();
  return new Map(JSON.parse(body) as [string, Entry][]);
}
