import { expect, test } from 'vitest';
import { reportsOf, ruleOf } from '../../support/lint-examples.ts';

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const people = Object.fromEntries(many(2000, (at) => [`p${at}`, { name: '人', roles: ['agent', 'boss'] }]));
const organisation = { name: '示例公司', roles: { agent: { name: '甲' }, boss: { name: '乙' } }, people };
const fields = { a: { label: '甲', type: 'text' } };
const forms = Object.fromEntries(many(2000, (at) => [`f${at}`, { name: `表${at}`, fields }]));
const standards = new Map(
  many(2000, (at) => {
    const calls = [`p${(at + 1) % 2000}`];
    const id = `p${at}`;
    return [id, [{ file: id, id, number: null, status: 'draft' as const, calls, params: [], fields: [] }]];
  }),
);

/** Steps that are each looked at against all people, forms or standards; squared they would take minutes. */
test.each<[string, least: number, Readonly<Record<string, unknown>>]>([
  [
    'raci-no-self-approval',
    0,
    {
      steps: many(900, (at) => {
        return {
          id: `s${at}`,
          name: `步${at}`,
          R: 'agent',
          segregate: many(40, (other) => `s${(at + other) % 900}`),
        };
      }),
    },
  ],
  [
    'raci-no-self-approval',
    201,
    {
      steps: many(3000, (at) => {
        const kind = at % 2 ? 'approval' : 'task';
        return { id: `s${at}`, name: `步${at}`, kind, R: 'agent', A: 'boss', in: ['f1'], out: ['f1'] };
      }),
      forms,
    },
  ],
  [
    'metric-computable',
    201,
    { forms, metrics: many(3000, (at) => ({ metric: `M${at}`, data: `frm${at}.a` })) },
  ],
  [
    'flow-inputs',
    201,
    {
      forms,
      steps: many(1900, (at) => ({ id: `s${at}`, name: '步', in: [`f${at}`], next: `s${(at * 31) % 1900}` })),
    },
  ],
  [
    'call-exists',
    201,
    { steps: many(3000, (at) => ({ id: `s${at}`, name: '步', kind: 'call', call: { process: `q${at}` } })) },
  ],
  [
    'call-circle',
    201,
    {
      id: 'p0',
      steps: many(2000, (at) => ({ id: `s${at}`, name: '步', kind: 'call', call: { process: `p${at}` } })),
    },
  ],
  [
    'references',
    201,
    {
      classes: many(3000, (at) => ({ id: `c${at}`, name: '级', otherwise: true })),
      steps: [
        { id: 's', name: '步', limit: Object.fromEntries(many(6000, (at) => [`c${at + 3000}`, '1 h'])) },
      ],
    },
  ],
  [
    'class-criterion',
    1,
    {
      classes: many(1000, (at) => ({ id: `c${at}`, name: '级', when: '1 > 0' })),
      steps: [{ id: 's', name: '步' }],
    },
  ],
  [
    'branch-never',
    0,
    {
      steps: many(20, (at) => {
        const branches = many(90, (row) => ({ id: `b${row}`, to: 's0', when: `param.p > ${row}` }));
        return { id: `s${at}`, name: '步', branches };
      }),
      params: { p: { name: '数', value: 1 } },
    },
  ],
  [
    'raci-known-role',
    201,
    {
      roles: Object.fromEntries(many(3000, (at) => [`r${at}`, { name: '岗' }])),
      steps: [{ id: 's', name: '步', R: many(6000, (at) => `r${at + 3000}`) }],
    },
  ],
])('%s takes time in proportion where there is very much to look at', (id, least, parts) => {
  const rule = ruleOf(id);
  const project = rule.concerns ? { standards } : null;
  const startedAt = performance.now();
  const reports = reportsOf(rule, JSON.stringify(parts), { around: { organisation, project } });
  expect(reports.length).toBeGreaterThanOrEqual(least);
  expect(performance.now() - startedAt).toBeLessThan(4000);
});
