import { describe, expect, test } from 'vitest';
import type { Fix } from '../../../src/core/lint/fix.ts';
import { toPointer } from '../../../src/core/standard/read/json-pointer.ts';
import { reportsOf, ruleOf } from '../../support/lint-examples.ts';

/** Fixes as one line each: `message@/pointer`, then what is written there. */
function fixesOf(rule: string, yaml: string): string[] {
  return reportsOf(ruleOf(rule), yaml).map(({ key, spot }) => `${key}@${spot.fix ? shown(spot.fix) : ' -'}`);
}

function shown(fix: Fix): string {
  const at = toPointer(fix.path);
  if (fix.kind === 'delete') return `${at} deleted`;
  if (fix.kind === 'insert') return `${at} + ${fix.key}: ${fix.text}`;
  return `${at}${fix.part === 'key' ? ' key' : ''} → ${fix.text}`;
}

describe('where only one mending can be meant it is offered', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'references',
      `classes: [{ id: urgent, name: 紧急, otherwise: true }]
clocks: { total: { name: 总, limit: { urgnt: 1 d } } }
steps: [{ id: receive, name: 接, next: recieve }, { id: b, name: 乙, next: nowhere }]`,
      ['mistyped@/clocks/total/limit/urgnt key → urgent', 'mistyped@/steps/0/next → receive', 'unknown@ -'],
    ],
    [
      'raci-known-role',
      'steps: [{ id: a, name: 甲, R: [agnet], A: nobody_at_all }]',
      ['mistyped@/steps/0/R/0 → agent', 'unknown@ -'],
    ],
    [
      'form-names',
      'steps: [{ id: a, name: 甲, out: [registre], in: [register] }]',
      ['mistyped@/steps/0/out/0 → register'],
    ],
    [
      'duration-form',
      `steps:
  - { id: a, name: 甲, limit: P1D }
  - { id: b, name: 乙, limit: 5个工作日 }
  - { id: c, name: 丙, limit: 1.0 wd }
  - { id: d, name: 丁, limit: 1.5 wd }
  - { id: e, name: 戊, limit: 尽快 }`,
      [
        'iso@/steps/0/limit → 1 d',
        'unit@/steps/1/limit → 5 wd',
        'decimal@/steps/2/limit → 1 wd',
        'decimal@ -',
        'vague@ -',
      ],
    ],
    [
      'version-form',
      'version: v1\nchanges: [{ version: "1.2", date: "2026-11-21", content: 改 }, { version: V1.2.3, date: "2026-11-21", content: 改 }]',
      ['form@/version → V1.0', 'form@/changes/0/version → V1.2', 'form@ -'],
    ],
    ['id-equals-file-name', 'id: another', ['differs@/id → example']],
    ['id-equals-file-name', 'id: another\nstatus: published', ['differs@ -']],
    [
      'waiver-unused',
      `waivers:
  - { rule: OPR-1, reason: 因, approver: 王, expires: "2099-12-31" }
  - { rule: VAG-01, reason: 因, approver: 王, expires: "2099-12-31" }
  - { rule: VAG-01, at: /steps/9, reason: 因, approver: 王, expires: "2099-12-31" }`,
      ['mistyped@/waivers/0/rule → OPR-01', 'unused@/waivers/1 deleted', 'unused@ -'],
    ],
    [
      'check-id-explicit',
      'status: pilot\nsteps: [{ id: a, name: 甲, checks: [一？, { ask: 二？ }, { id: x, ask: 三？ }] }]',
      ['missing@ -', 'missing@/steps/0/checks/1 + id: c2'],
    ],
    [
      'metric-computable',
      `purpose:
forms: { f: { name: 表, fields: { score: { label: 分, type: integer } } } }
metrics: [{ metric: M01, data: "forms, f.scroe" }, { metric: M02, data: a.b }]`,
      ['mistyped@/metrics/0/data → forms, f.score', 'unknown@ -'],
    ],
    [
      'call-parameters',
      'steps: [{ id: a, name: 甲, kind: call, call: { process: revisit, with: { atempts: "1", other_thing: "2" } } }]',
      ['mistypedParam@/steps/0/call/with/atempts key → attempts', 'param@ -'],
    ],
    [
      'call-exists',
      'steps: [{ id: a, name: 甲, kind: call, call: { process: revist } }]',
      ['mistyped@/steps/0/call/process → revisit'],
    ],
    [
      'authority-matrix',
      'steps: [{ id: a, name: 甲, kind: approval, authority: { matrix: refnud } }]',
      ['mistyped@/steps/0/authority/matrix → refund'],
    ],
  ])('%s', (rule, yaml, expected) => {
    expect(fixesOf(rule, yaml)).toEqual(expected);
  });
});
