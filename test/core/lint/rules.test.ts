import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/generated/rules.ts';
import { validate } from '../../../src/generated/validate-process-standard.js';
import { exampleOf, lintExample, reportsOf, soundYaml } from '../../support/lint-examples.ts';

const folder = path.resolve(import.meta.dirname, '../../../src/core/lint/rules');

test('every file of the folder is a rule of the registry, under its own name', () => {
  const files = readdirSync(folder).map((file) => path.basename(file, '.ts'));
  expect(rules.map(({ id }) => id)).toEqual(files.sort());
});

test('no two rules have one code', () => {
  const codes = rules.flatMap(({ code }) => (code === null ? [] : [code]));
  expect(codes).toEqual([...new Set(codes)]);
});

test('no rule has anything to say about the standard that examples build on', async () => {
  expect(await lintExample(soundYaml)).toEqual([]);
});

describe.each(rules)('$id', (rule) => {
  test('keeps quiet about its good example', () => {
    expect(reportsOf(rule, rule.good)).toEqual([]);
  });

  test('finds something in its bad example', () => {
    expect(reportsOf(rule, rule.bad)).not.toEqual([]);
  });

  test('has examples that are of the right shape', () => {
    for (const yaml of [rule.good, rule.bad]) {
      validate(exampleOf(yaml));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('has words in both languages with the same places', () => {
    for (const { message, hint } of Object.values(rule.messages))
      for (const words of [message, hint ?? message]) {
        expect(words['zh-CN']).toMatch(/\p{Script=Han}|^\{\w+\}$/u);
        expect(words.en).not.toMatch(/\p{Script=Han}/u);
        expect(placesOf(words.en)).toEqual(placesOf(words['zh-CN']));
      }
  });

  test('fills every place of what it reports', () => {
    for (const { key, places } of reportsOf(rule, rule.bad)) {
      const words = rule.messages[key];
      const named = [...placesOf(words?.message.en ?? ''), ...placesOf(words?.hint?.en ?? '')];
      expect(Object.keys(places).sort()).toEqual([...new Set(named)].sort());
    }
  });

  test('cites a source and says why', () => {
    expect(rule.source).not.toBe('');
    expect(rule.reason['zh-CN'].length).toBeGreaterThan(15);
    expect(rule.reason.en.length).toBeGreaterThan(40);
  });
});

function placesOf(words: string): string[] {
  return [...new Set([...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
