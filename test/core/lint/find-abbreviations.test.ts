import { expect, test } from 'vitest';
import { findAbbreviations } from '../../../src/core/lint/look-ups/find-abbreviations.ts';

test.each([
  ['在OA里登记', ['OA']],
  ['OA 和 CRM', ['OA', 'CRM']],
  ['办公系统（OA）里登记', []],
  ['OA（办公系统）里登记', []],
  ['OA (the office system)', []],
  ['型号 XK-200，编号 KF-QP-001、QA2026', []],
  ['I say A or B', []],
  ['ABCDEFG is no abbreviation', []],
  ['Use the OA.', ['OA']],
  ['见 A/B 与 OA/CRM', []],
  ['- OA - CRM', ['OA', 'CRM']],
  ['Use the OA, then phone', ['OA']],
])('%s', (text, words) => {
  const found = findAbbreviations(text);
  expect(found.map(({ word }) => word)).toEqual(words);
  for (const { word, from, to } of found) expect(text.slice(from, to)).toBe(word);
});
