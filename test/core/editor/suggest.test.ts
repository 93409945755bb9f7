import { describe, expect, test } from 'vitest';
import { declaredNames } from '../../../src/core/editor/declared-names.ts';
import { suggestAt } from '../../../src/core/editor/suggest.ts';
import type { OutsideNames } from '../../../src/core/editor/suggestion.ts';
import { kindOfFile } from '../../../src/core/lint/file-kind.ts';
import { readWritten } from '../../../src/core/standard/read/path-at.ts';
import { atCursor, standardWith } from '../../support/editor-cursor.ts';

const outside: OutsideNames = {
  rules: [{ id: 'raci-gap', name: 'no gaps' }],
  processes: [{ id: 'quality-loop', name: '质量闭环' }],
  matrices: [{ id: 'compensation', name: '赔付' }],
  calendars: [{ id: 'cn-office', name: null }],
  paramsOf: (process) => (process === 'quality-loop' ? [{ id: 'loops', name: '次数' }] : []),
};

function suggest(marked: string, changes: Partial<Parameters<typeof suggestAt>[0]> = {}) {
  const { text, offset } = atCursor(marked);
  const kind = kindOfFile('x.yaml', text);
  return suggestAt({ text, offset, kind, earlier: [], outside, hasSnippets: false, ...changes });
}

/** What is suggested in a step of a standard, by label. */
const inStep = (yaml: string) => suggest(standardWith(yaml)).map(({ label }) => label);

/** The text after the suggestion with a label was taken. */
function taken(marked: string, label: string): string {
  const found = suggest(marked).find((one) => one.label === label);
  if (!found) throw new Error(`${label} is not suggested`);
  const { text } = atCursor(marked);
  return text.slice(0, found.span.start) + found.insert + text.slice(found.span.end);
}

const step = '  - id: receive\n    name: 接收\n';

describe('values are suggested', () => {
  test.each([
    ['roles for a letter', `${step}    R: |`, ['agent', 'boss']],
    ['roles in the middle of a file', `${step}    R: |\n    A: boss\n  - id: pay\n`, ['agent', 'boss']],
    ['roles behind a colon without a blank', `${step}    R:|\n`, ['agent', 'boss']],
    ['roles in brackets, without those listed', `${step}    C: [agent, |]\n`, ['boss']],
    ['roles in brackets that are still open', `${step}    C: [agent, |\n    A: boss\n`, ['boss']],
    ['roles as items', `${step}    C:\n      - agent\n      - |\n`, ['boss']],
    [
      'roles whom to escalate to',
      `${step}    exceptions: [{ id: x, when: 晚了, escalate: | }]\n`,
      ['agent', 'boss'],
    ],
    ['forms to fill in', `${step}    out: [|]\n`, ['register']],
    ['forms to read', `${step}    in:\n      - |\n`, ['register', 'outside', 'from']],
    ['steps to go to, and the end', `${step}    next: |\n`, ['receive', 'end']],
    ['steps in a map', `${step}    next: { to: | }\n`, ['receive', 'end']],
    ['steps of a branch', `${step}    branches: [{ id: x, to: | }]\n`, ['receive', 'end']],
    ['units behind a number', `${step}    limit: 3|\n`, ['3 min', '3 h', '3 d', '3 wd', '3 wh']],
    [
      'units behind a decimal',
      `${step}    minimum: 1.5 |\n`,
      ['1.5 min', '1.5 h', '1.5 d', '1.5 wd', '1.5 wh'],
    ],
    ['lengths of time', `${step}    limit: { urgent: | }\n`, ['30 min', '24 h', '2 d', '5 wd', '4 wh']],
    ['kinds of a step', `${step}    kind: |\n`, ['task', 'check', 'decision', 'approval', 'wait', 'call']],
    ['yes and no', `${step}    key: |\n`, ['true', 'false']],
    ['reasons to wait', `${step}    wait: { for: 客户, reason: | }\n`, ['waiting']],
    ['other processes', `${step}    call: { process: | }\n`, ['quality-loop']],
    ['parameters of another process', `${step}    call: { process: quality-loop, with: { | } }\n`, ['loops']],
    ['matrices of the organisation', `${step}    authority: { matrix: | }\n`, ['compensation']],
    ['fields of a form in a condition', `${step}    when: register.|\n`, ['sort', 'amount', 'called_at']],
    ['parameters in a condition', `${step}    when: register.amount > param.|\n`, ['most']],
    ['choices of a field', `${step}    when: register.sort = "|\n`, ['a', 'b']],
    ['choices in quotation marks of YAML', `${step}    when: "register.sort = \\"|\\""\n`, ['a', 'b']],
    ['classes in a condition', `${step}    when: class = "|"\n`, ['urgent', 'normal']],
    ['rules to waive', `${step}waivers:\n  - rule: |\n`, ['raci-gap']],
    ['nothing for a text', `${step}    do: |\n`, []],
    ['nothing in a comment', `${step}    R: agent # |\n`, []],
    ['nothing in a text of a condition', `${step}    when: contains(register.sort, "|\n`, []],
    ['nothing in a folded text', `${step}    do: >\n      登记 |\n    R: agent\n`, []],
  ])('%s', (_name, yaml, labels) => {
    expect(inStep(yaml)).toEqual(labels);
  });

  test('names at the beginning of a condition: fields, parameters, the class, functions', () => {
    const labels = inStep(`${step}    when: |\n`);
    expect(labels.slice(0, 5)).toEqual([
      'param.most',
      'register.sort',
      'register.amount',
      'register.called_at',
      'class',
    ]);
    expect(labels).toContain('contains');
  });

  test('moments: steps, fields of type instant, start and close', () => {
    const labels = suggest(standardWith(step).replace('from: start', 'from: |')).map(({ label }) => label);
    expect(labels).toEqual([
      'start',
      'close',
      'receive.done',
      'receive.ready',
      'receive.opened',
      'register.called_at',
    ]);
  });

  test('what a broken text hides is known from before', () => {
    const whole = standardWith(`${step}  - { id: pay, name: 付款 }\n`);
    const earlier = declaredNames(readWritten(whole).value);
    const broken = `id: claims\nsteps:\n${step}    next: |\n`;
    expect(suggest(broken).map(({ label }) => label)).toEqual(['receive', 'end']);
    expect(suggest(broken, { earlier }).map(({ label }) => label)).toEqual(['receive', 'pay', 'end']);
  });
});

describe('keys are suggested', () => {
  test('those that are not written yet, the required ones first, with what they mean', () => {
    const found = suggest(standardWith('  - id: receive\n    |\n    R: agent\n'));
    const labels = found.map(({ label }) => label);
    expect(labels[0]).toBe('name');
    expect(labels).toContain('limit');
    expect(labels).not.toContain('id');
    expect(labels).not.toContain('R');
    expect(found.find(({ label }) => label === 'A')?.name).toMatchObject({ en: 'accountable, exactly one' });
  });

  test('classes for a limit, the other classes only', () => {
    expect(inStep(`${step}    limit: { urgent: 2 h, | }\n`)[0]).toBe('normal');
    expect(inStep(`${step}    limit: { urgent: 2 h, | }\n`)).not.toContain('urgent');
  });

  test.each([
    ['organisation.yaml', 'people:\n  - id: x\nauthority:\n  pay:\n    |\n', 'bounds'],
    ['sop.yaml', 'lint:\n  |\n', 'preset'],
  ] as const)('of %s', (file, marked, label) => {
    const { text } = atCursor(marked);
    expect(suggest(marked, { kind: kindOfFile(file, text) }).map((one) => one.label)).toContain(label);
  });

  test('a whole step, where the editor can fill one in', () => {
    const marked = standardWith(`${step}  - |\n`);
    const snippet = suggest(marked, { hasSnippets: true }).find(({ kind }) => kind === 'snippet');
    const plain = snippet?.insert.replace(/\$\{\d:([^}]*)\}/g, '$1') ?? '';
    const { text, offset } = atCursor(marked);
    const { value, isWhole } = readWritten(text.slice(0, offset) + plain + text.slice(offset));
    expect(isWhole).toBe(true);
    expect((value as { steps: unknown[] }).steps[1]).toMatchObject({
      id: 'id',
      R: 'role',
      limit: '24 h',
      checks: ['做好了？'],
    });
    expect(suggest(marked).filter(({ kind }) => kind === 'snippet')).toEqual([]);
  });
});

describe('a suggestion that is taken', () => {
  test.each([
    ['takes the place of the whole id', 'R: ag|x', 'agent', 'R: agent'],
    ['takes the place of a name in Chinese', 'R: 客服|', 'agent', 'R: agent'],
    ['stays in its quotation marks', 'R: "ag|"', 'agent', 'R: "agent"'],
    ['brings the blank that is missing', 'R:|', 'boss', 'R: boss'],
    ['leaves the rest of a list alone', 'C: [ag|, boss]', 'agent', 'C: [agent, boss]'],
    ['replaces a number with its unit', 'limit: 3|', '3 wd', 'limit: 3 wd'],
    [
      'replaces only the name in a condition',
      'when: register.am| > 3',
      'amount',
      'when: register.amount > 3',
    ],
    ['keeps the colon of a key', 'lim|: 3 d', 'limit', 'limit: 3 d'],
    ['writes the colon of a key', 'lim|', 'limit', 'limit: '],
  ])('%s', (_name, line, label, expected) => {
    expect(taken(standardWith(`${step}    ${line}\n`), label)).toBe(standardWith(`${step}    ${expected}\n`));
  });

  test('keeps CRLF', () => {
    const marked = standardWith(`${step}    R: |\n    A: boss\n`).replaceAll('\n', '\r\n');
    expect(taken(marked, 'agent')).toContain('    R: agent\r\n    A: boss\r\n');
  });
});
