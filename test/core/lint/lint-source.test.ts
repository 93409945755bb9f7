import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { kindOfFile } from '../../../src/core/lint/file-kind.ts';
import { lintExample, soundYaml } from '../../support/lint-examples.ts';

describe('places of findings', () => {
  test('something missing is reported at the key of what should hold it', async () => {
    const text = soundYaml.replace('    A: supervisor\n', '');
    const [finding] = await lintExample(text);
    // The label of a step is its first key.
    expect(finding).toMatchObject({ path: '/steps/0', line: 18, column: 5, endLine: 18, endColumn: 7 });
  });

  test('a part of a condition is reported at its own columns, quoted or not', async () => {
    const quoted = soundYaml.replace('    out:', '    when: "reigster.ok = true"\n    out:');
    const plain = soundYaml.replace('    out:', '    when: not(reigster.ok)\n    out:');
    expect((await lintExample(quoted))[0]).toMatchObject({
      ruleId: 'condition-valid',
      line: 22,
      column: 12,
      endColumn: 23,
    });
    expect((await lintExample(plain))[0]).toMatchObject({
      ruleId: 'condition-valid',
      line: 22,
      column: 15,
      endColumn: 26,
    });
  });

  test('a part of a text over several lines is reported at the whole text', async () => {
    const text = soundYaml.replace('    out:', '    do: >-\n      先看一遍\n      再通知相关部门\n    out:');
    expect((await lintExample(text))[0]).toMatchObject({
      ruleId: 'vague-party',
      line: 22,
      column: 9,
      endLine: 24,
    });
  });

  test('through an anchor a finding stands where the text is that must be changed', async () => {
    const text = soundYaml
      .replace(
        '- { id: incomplete, when: 信息不全, limit: 2 h, escalate: supervisor }',
        '- &one { id: incomplete, when: 信息不全, limit: 2 h }',
      )
      .concat('exceptions:\n  - { <<: *one, id: again }\n');
    const found = await lintExample(text);
    expect(found.map(({ path, line }) => [path, line])).toEqual([
      ['/steps/0/exceptions/0', 27],
      ['/exceptions/0', text.split('\n').length - 1],
    ]);
  });

  test('findings come in the order of the text', async () => {
    const text = soundYaml
      .replace('family: business\n', '')
      .replace('    A: supervisor\n', '')
      .replace('limit: 5 wd', 'limit: 5');
    const places = (await lintExample(text)).map(({ line }) => line);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBeGreaterThan(2);
  });

  test('of very many findings of one rule the first two hundred are listed and the rest counted', async () => {
    const steps = Array.from(
      { length: 250 },
      (_, index) => `  - { id: s${index}, name: 步骤, R: agent, A: supervisor, limit: 1 min }\n`,
    );
    const found = (await lintExample(soundYaml.replace('steps:\n', `steps:\n${steps.join('')}`))).filter(
      ({ ruleId }) => ruleId === 'element-norms',
    );
    expect(found).toHaveLength(201);
    expect(found.find(({ path }) => path === '')?.message).toMatchObject({
      en: '50 more findings of this rule are not listed.',
    });
  });
});

describe('the kind of a file', () => {
  test.each([
    [
      'processes/x.yaml',
      '# yaml-language-server: $schema=../schemas/calendar.schema.json\nid: x\n',
      'calendar',
    ],
    ['a/sop.yaml', '', 'workspace'],
    ['organisation.yaml', 'steps: []', 'organisation'],
    ['x.yaml', 'zone: Asia/Shanghai\nworkdays: [mon]\n', 'calendar'],
    ['x.yaml', 'name: x\npeople: {}\n', 'organisation'],
    ['x.yaml', 'process: x\nanswers: {}\n', 'answers'],
    ['x.yaml', 'steps:\npeople: {}\n', 'process-standard'],
    ['x.yaml', '', 'process-standard'],
  ])('%s with %j is a %s', (file, text, kind) => {
    expect(kindOfFile(file, text)).toBe(kind);
  });

  test('files beside the standards are read by their own schemas', async () => {
    const calendar = 'id: office\nname: 日历\nzone: Mars/Base\ncountry: CN\nworkdays: [mon]\n';
    expect((await lintExample(calendar))[0]).toMatchObject({ ruleId: 'calendar', path: '/zone', line: 3 });
    expect((await lintExample('process: x\nanswers: 5\n'))[0]).toMatchObject({ ruleId: 'schema-missing' });
    expect((await lintExample('langauge: en\n', { file: 'sop.yaml' }))[0]).toMatchObject({
      ruleId: 'schema-unknown-key',
    });
    expect((await lintExample('nmae: x\n', { file: 'organisation.yaml' }))[0]).toMatchObject({
      ruleId: 'schema-unknown-key',
    });
  });
});

describe('hostile content', () => {
  test('names of what every object has are names like any other', async () => {
    const text = soundYaml
      .replaceAll('agent', 'constructor')
      .replaceAll('receive', '__proto__')
      .replaceAll('register', 'valueOf');
    for (const { ruleId } of await lintExample(text)) expect(ruleId).toBe('schema-pattern');
  });

  test('a part that is an object with no text of its own gives findings and never an exception', async () => {
    const whole = parse(soundYaml) as Record<string, unknown>;
    for (const path of pathsOf(whole))
      for (const odd of [{ toString: 1 }, ['', { toString: null }]]) {
        const changed = replaced(structuredClone(whole), path, odd);
        expect((await lintExample(stringify(changed))).length).toBeGreaterThan(0);
      }
  });

  test('a standard with any part replaced by anything gives findings and never an exception', async () => {
    const whole = parse(soundYaml) as Record<string, unknown>;
    const paths = [...pathsOf(whole)];
    const odd = fc.oneof(
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        1e9,
        '',
        ' ',
        'end',
        '…',
        [],
        {},
        [null],
        { 'zh-CN': 1 },
        { is: {} },
        { to: 'end' },
      ),
      fc.string(),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), odd), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const changed = list.reduce(
          (value, [path, replacement]) => replaced(value, path, replacement),
          structuredClone(whole),
        );
        const found = await lintExample(stringify(changed));
        for (const { line, column, endLine, endColumn } of found) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(endLine > line || endColumn >= column).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });
});

function* pathsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

function replaced(
  value: Record<string, unknown>,
  path: readonly (string | number)[],
  replacement: unknown,
): Record<string, unknown> {
  let holder: unknown = value;
  for (const key of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) return value;
    holder = (holder as Record<string | number, unknown>)[key];
  }
  const last = path.at(-1);
  if (typeof holder === 'object' && holder !== null && last !== undefined)
    (holder as Record<string | number, unknown>)[last] = replacement;
  return value;
}
