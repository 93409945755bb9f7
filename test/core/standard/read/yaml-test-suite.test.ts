import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read } from './support.ts';

interface SuiteCase {
  readonly id: string;
  readonly name: string;
  readonly fail: boolean;
  readonly yaml: string;
  readonly json?: string;
}

const file = fileURLToPath(new URL('../../../../../shared/oracles/yaml-test-suite.json', import.meta.url));
const isThere = existsSync(file);
const suite: SuiteCase[] = isThere ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** What YAML allows and a standard does not. */
const OUR_RULES = new Set([
  'yaml-key-not-text',
  'yaml-multiple-documents',
  'yaml-unknown-tag',
  'yaml-duplicate-key',
  'empty-file',
]);

/** Valid cases that the `yaml` package refuses (a `%YAML` line with two versions) or reads otherwise (`!` before nothing). */
const KNOWN_REFUSALS = ['ZYU8-2'];
const KNOWN_DIFFERENCES = ['UKK6-2'];

function errorsOf({ yaml }: SuiteCase): string[] {
  const errors = read(yaml).findings.filter(({ severity }) => severity === 'error');
  return errors.map(({ ruleId }) => ruleId);
}

function readJson({ json }: SuiteCase): { value: unknown } | null {
  try {
    return json === undefined ? null : { value: JSON.parse(json) };
  } catch {
    return null; // Several documents one after another.
  }
}

describe.skipIf(!isThere)('the official YAML test suite (skipped where the suite is not at hand)', () => {
  test('is all there', () => {
    expect(suite.length).toBeGreaterThan(400);
    expect(suite.filter(({ fail }) => fail).length).toBeGreaterThan(90);
  });

  test('what must fail is never accepted', () => {
    const accepted = suite.filter((one) => one.fail && errorsOf(one).length === 0);
    expect(accepted.map(({ id }) => id)).toEqual([]);
  });

  test('what must not fail is refused only for our own rules', () => {
    const refused = suite.filter((one) => !one.fail && errorsOf(one).some((rule) => !OUR_RULES.has(rule)));
    expect(refused.map(({ id }) => id)).toEqual(KNOWN_REFUSALS);
  });

  test('what is accepted has the value that the suite gives', () => {
    const accepted = suite.filter((one) => !one.fail && errorsOf(one).length === 0);
    const compared = accepted.flatMap((one) => {
      const wanted = readJson(one);
      return wanted ? [{ id: one.id, isSame: isSame(read(one.yaml).value, wanted.value) }] : [];
    });
    expect(compared.length).toBeGreaterThan(200);
    expect(compared.filter(({ isSame }) => !isSame).map(({ id }) => id)).toEqual(KNOWN_DIFFERENCES);
  });
});

function isSame(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}
