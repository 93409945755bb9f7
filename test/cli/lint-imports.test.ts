import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const top = path.resolve(import.meta.dirname, '../../src');

/** The packages that a source loads at once, by itself or through others; what is imported on demand does not count. */
function packagesOf(source: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(source) || !source.endsWith('.ts')) return packages;
  seen.add(source);
  const text = readFileSync(source, 'utf8');
  for (const [, from = ''] of text.matchAll(/^(?:import|export) (?!type\b)(?:[^;]*? from )?'([^']+)'/gms)) {
    if (!from.startsWith('.')) packages.add(from);
    else for (const one of packagesOf(path.resolve(path.dirname(source), from), seen)) packages.add(one);
  }
  return packages;
}

describe('sop lint starts quickly', () => {
  test('it loads neither the ledger nor prompts, and FEEL and colours only when they are needed', () => {
    const packages = packagesOf(path.join(top, 'cli/commands/lint.ts'));
    expect(packages).toContain('yaml');
    for (const heavy of [
      'better-sqlite3',
      '@inquirer/core',
      'inquirer',
      'feelin',
      'lezer-feel',
      'chalk',
      'chinese-days',
      'ajv',
    ])
      expect(packages).not.toContain(heavy);
  });

  test('the packages it does without are found where they are used', () => {
    expect(packagesOf(path.join(top, 'core/expression/parse-condition.ts'))).toContain('lezer-feel');
    expect(packagesOf(path.join(top, 'render/findings/text.ts'))).toContain('chalk');
  });
});
