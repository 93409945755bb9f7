import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The file that a package's `exports` give to `import`, looked for in these folders; null where there is none. Knows
 * plain entries and conditions; entries with `*` are not for plug-ins.
 */
export function importEntry(specifier: string, folders: readonly string[]): string | null {
  const [, name = specifier, inside = ''] = /^(@[^/]+\/[^/]+|[^/]+)(\/.+)?$/.exec(specifier) ?? [];
  for (const folder of folders) {
    const root = path.join(folder, name);
    const manifest = path.join(root, 'package.json');
    if (!existsSync(manifest)) continue;
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly exports?: unknown };
    const target = targetOf(entryOf(exports, `.${inside}`));
    return target === null ? null : realpathSync(path.join(root, target));
  }
  return null;
}

type Entries = Readonly<Record<string, unknown>>;

function entryOf(exports: unknown, wanted: string): unknown {
  const isByPath = isMap(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  if (isByPath) return (exports as Entries)[wanted];
  return wanted === '.' ? exports : null;
}

/** The first condition that holds here decides. */
function targetOf(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  if (!isMap(entry)) return null;
  for (const [condition, target] of Object.entries(entry)) {
    if (['node', 'import', 'module-sync', 'default'].includes(condition)) {
      const found = targetOf(target);
      if (found !== null) return found;
    }
  }
  return null;
}

function isMap(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
