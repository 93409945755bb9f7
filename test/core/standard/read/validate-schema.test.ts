import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPointer } from '../../../../src/core/standard/read/json-pointer.ts';
import { explainSchemaErrors, schemaFindings } from '../../../../src/core/standard/read/validate-schema.ts';
import { brief, read, words } from './support.ts';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'steps'],
  properties: {
    id: { $ref: '#/definitions/id' },
    version: {
      type: 'string',
      pattern: '^V[0-9]+$',
      'x-say': { 'zh-CN': 'V 加数字，如 V1', en: 'V and a number, such as V1' },
    },
    status: { enum: ['draft', 'review', 'published'], description: '状态 — the status' },
    name: { allOf: [{ $ref: '#/definitions/text' }], description: '名称 — the name' },
    share: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
    count: { type: 'integer', maximum: 9, multipleOf: 3 },
    code: { type: 'string', pattern: '^[A-Z]+$' },
    value: { type: ['number', 'string', 'boolean'] },
    params: {
      type: 'object',
      propertyNames: { $ref: '#/definitions/id' },
      additionalProperties: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    },
    tags: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
    },
    next: { anyOf: [{ $ref: '#/definitions/id' }, { enum: ['END', 'STOP'] }] },
    colour: { anyOf: [{ enum: ['red', 'green'] }, { const: 'none' }] },
    limit: { $ref: '#/definitions/limit' },
    steps: { type: 'array', minItems: 1, items: { $ref: '#/definitions/step' } },
    shape: {
      oneOf: [
        {
          type: 'object',
          required: ['kind', 'radius'],
          additionalProperties: false,
          properties: { kind: { const: 'circle' }, radius: { type: 'number' } },
        },
        {
          type: 'object',
          required: ['kind', 'side'],
          additionalProperties: false,
          properties: { kind: { const: 'square' }, side: { type: 'number' }, turned: { type: 'boolean' } },
        },
      ],
    },
    either: {
      oneOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', required: ['b'] },
      ],
    },
    pay: {
      type: 'object',
      properties: { by: { type: 'string' } },
      if: { properties: { by: { const: 'card' } }, required: ['by'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['number'] },
    },
    linked: { type: 'object', dependencies: { from: ['to'] } },
    old: false,
    nothing: { not: {}, 'x-say': { 'zh-CN': '这个键已经停用', en: 'this key is no longer used' } },
    matched: {
      type: 'object',
      patternProperties: { '^x-': { type: 'string' } },
      additionalProperties: false,
    },
    pair: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }] },
    odd: { type: 'array', contains: { type: 'integer' } },
    when: { type: 'string', format: 'short-date' },
  },
  definitions: {
    id: { type: 'string', pattern: '^[a-z]+$', 'x-say': { 'zh-CN': '小写字母', en: 'small letters' } },
    text: {
      oneOf: [
        { type: 'string', minLength: 1 },
        {
          type: 'object',
          additionalProperties: false,
          required: ['zh-CN'],
          properties: { 'zh-CN': { type: 'string' }, en: { type: 'string' } },
        },
      ],
    },
    duration: {
      type: 'string',
      pattern: '^[0-9]+ (min|h|d|wd|wh)$',
      'x-say': { 'zh-CN': '时长，如 5 wd', en: 'a length of time, such as 5 wd' },
    },
    limit: {
      anyOf: [
        { $ref: '#/definitions/duration' },
        {
          type: 'object',
          not: { required: ['is'] },
          additionalProperties: { $ref: '#/definitions/duration' },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['is'],
          properties: { is: { $ref: '#/definitions/duration' }, from: { $ref: '#/definitions/id' } },
        },
      ],
    },
    check: {
      anyOf: [
        { $ref: '#/definitions/text' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['ask'],
          properties: {
            id: { $ref: '#/definitions/id' },
            ask: { $ref: '#/definitions/text' },
            evidence: { type: 'boolean' },
          },
        },
      ],
    },
    step: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: { $ref: '#/definitions/id' },
        name: { $ref: '#/definitions/text' },
        limit: { $ref: '#/definitions/limit' },
        checks: { type: 'array', items: { $ref: '#/definitions/check' } },
        steps: { type: 'array', items: { $ref: '#/definitions/step' } },
      },
    },
  },
};

const FORMATS = { 'short-date': /^\d\d-\d\d$/ };
const ajv = new Ajv({
  allErrors: true,
  strict: false,
  strictNumbers: true,
  formats: FORMATS,
});
const validate = ajv.compile(SCHEMA);

/** The findings of a text that is a valid standard but for what is added at its end. */
function findings(added: string, base = 'id: x\nsteps: [{ id: a }]\n') {
  const document = read(base + added);
  expect(document.findings).toEqual([]);
  const errors = validate(document.value) ? [] : (validate.errors ?? []);
  return schemaFindings(document, explainSchemaErrors(errors, SCHEMA, document.value));
}

test('what is valid has no mistakes', () => {
  expect(findings('limit: 5 wd\nname: { zh-CN: 名 }\n')).toEqual([]);
});

describe('one mistake is one finding, in place', () => {
  test.each<[string, string, string, RegExp, RegExp]>([
    [
      'an unknown key',
      'colur: red',
      'schema-unknown-key 3:1-3:6',
      /「colur」，是不是想写「colour」/,
      /did you mean “colour”/,
    ],
    [
      'an unknown key like no other',
      'zzz: 1',
      'schema-unknown-key 3:1-3:4',
      /不认识的键「zzz」.*可以写：id、/,
      /Unknown key “zzz”.*Known here: id,/,
    ],
    ['a forbidden key', 'old: 1', 'schema-unknown-key 3:1-3:4', /不认识的键「old」/, /Unknown key “old”/],
    [
      'the wrong kind of value',
      'version: [1]',
      'schema-type 3:10-3:13',
      /「version」要写一段文字（V 加数字.*列表/,
      /takes text \(V and.*a list/,
    ],
    ['a number where text is wanted', 'version: 1.0', 'schema-type 3:10-3:13', /引号/, /quotes/],
    [
      'nothing where text is wanted',
      'version:',
      'schema-type 3:1-3:8',
      /「version」后面是空的/,
      /“version” is empty/,
    ],
    [
      'infinity where a number is wanted',
      'share: .inf',
      'schema-type 3:8-3:12',
      /「share」要写一个数字/,
      /takes a number/,
    ],
    [
      'none of several kinds',
      'value: [1]',
      'schema-type 3:8-3:11',
      /一个数字，或一段文字，或true 或 false/,
      /a number, or text, or true or false/,
    ],
    [
      'a value that is not in the list',
      'status: pubished',
      'schema-enum 3:9-3:17',
      /draft、review、published.*「published」/,
      /draft, review, published.*“published”/,
    ],
    [
      'a text not of the form, with words for it',
      'version: v1',
      'schema-pattern 3:10-3:12',
      /「v1」不对。要求：V 加数字/,
      /“v1”.*V and a number/,
    ],
    [
      'a text not of the form, without',
      'code: a',
      'schema-pattern 3:7-3:8',
      /\^\[A-Z\]\+\$/,
      /\^\[A-Z\]\+\$/,
    ],
    ['a text not of the format', 'when: x', 'schema-pattern 3:7-3:8', /short-date/, /short-date/],
    [
      'a number too small',
      'share: -1',
      'schema-range 3:8-3:10',
      /不能小于 0，这里是 -1/,
      /less than 0; this is -1/,
    ],
    ['a number too large', 'share: 1', 'schema-range 3:8-3:9', /必须小于 1/, /must be less than 1/],
    ['a number not a multiple', 'count: 4', 'schema-range 3:8-3:9', /3 的倍数/, /multiple of 3/],
    [
      'an empty text',
      'tags: [""]',
      'schema-range 3:8-3:10',
      /「tags」第 1 项不能是空的/,
      /Item 1 of “tags” cannot be empty/,
    ],
    ['a list too short', 'tags: []', 'schema-range 3:7-3:9', /至少要有 1 项/, /at least 1 item/],
    ['a list too long', 'tags: [a, b, c, d]', 'schema-range 3:7-3:19', /最多 3 项/, /at most 3 item/],
    [
      'an item twice',
      'tags: [a, b, a]',
      'schema-shape 3:14-3:15',
      /第 3 项和第 1 项重复/,
      /Item 3 of “tags” repeats item 1/,
    ],
    [
      'an item of a pair',
      'pair: [a, b]',
      'schema-type 3:11-3:12',
      /第 2 项要写一个整数/,
      /Item 2 of “pair” takes a whole number/,
    ],
    [
      'a key not written as it should be',
      'params: { A1: { name: x } }',
      'schema-pattern 3:11-3:13',
      /键「A1」的写法不对。要求：小写字母/,
      /key “A1”.*small letters/,
    ],
    [
      'a key of no pattern',
      'matched: { y-1: x }',
      'schema-unknown-key 3:12-3:15',
      /不认识的键「y-1」/,
      /Unknown key “y-1”/,
    ],
    [
      'a value under a pattern',
      'matched: { x-1: 5 }',
      'schema-type 3:17-3:18',
      /「x-1」要写一段文字/,
      /“x-1” takes text/,
    ],
    [
      'a property missing',
      'params: { a: {} }',
      'schema-missing 3:11-3:12',
      /「a」缺少「name」/,
      /“a” lacks “name”/,
    ],
    [
      'a property missing under a condition',
      'pay: { by: card }',
      'schema-missing 3:1-3:4',
      /「pay」缺少「number」/,
      /“pay” lacks “number”/,
    ],
    [
      'a property that another one needs',
      'linked: { from: a }',
      'schema-missing 3:1-3:7',
      /「linked」缺少「to」/,
      /“linked” lacks “to”/,
    ],
    [
      'a key that is ruled out in words',
      'nothing: 1',
      'schema-shape 3:10-3:11',
      /这个键已经停用/,
      /no longer used/,
    ],
    [
      'a keyword that has no sentence of its own',
      'odd: [a]',
      'schema-shape 3:6-3:9',
      /「odd」不符合格式/,
      /must contain/,
    ],
  ])('%s', (_, added, place, zh, en) => {
    const found = findings(added);
    expect(brief(found)).toEqual([place]);
    expect(words(found[0], 'zh-CN')).toMatch(zh);
    expect(words(found[0], 'en')).toMatch(en);
  });

  test('missing at the root: told at the first key, with what it is for', () => {
    const found = findings('', 'version: V1\n');
    expect(brief(found)).toEqual(['schema-missing 1:1-1:8', 'schema-missing 1:1-1:8']);
    expect(found.map((one) => words(one))).toEqual(['缺少「id」。 ', '缺少「steps」。 ']);
  });

  test('a missing property is told with its description, where that has two languages', () => {
    const schema = {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: { description: '甲 — the first' }, b: { description: 'b' } },
    };
    const check = ajv.compile(schema);
    check({});
    const [a, b] = explainSchemaErrors(check.errors ?? [], schema, {});
    expect(a?.hint).toEqual({ 'zh-CN': '「a」：甲。', en: '“a”: the first.' });
    expect(b?.hint).toBeUndefined();
  });

  test.each(['just text', '- a', '5'])('a file that is no map: %s', (text) => {
    const found = findings('', text);
    expect(found.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual(['schema-type ']);
    expect(words(found[0])).toMatch(/文件内容要写含「id」「steps」的一组「键: 值」/);
  });
});

describe('where a schema allows several forms, the one that was meant is explained', () => {
  test.each<[string, string, string[], RegExp]>([
    [
      'a letter wrong in a required key: one finding for ajv’s five',
      'steps: [{ id: a, checks: [{ aks: 好吗？ }] }]',
      ['schema-unknown-key 2:29-2:32'],
      /「aks」，是不是想写「ask」/,
    ],
    [
      'a letter wrong in another key',
      'steps: [{ id: a, checks: [{ ask: x, evidnce: true }] }]',
      ['schema-unknown-key 2:37-2:44'],
      /evidence/,
    ],
    [
      'a language of a text misspelt',
      'steps: [{ id: a, name: { zh: x } }]',
      ['schema-unknown-key 2:26-2:28'],
      /「zh-CN」/,
    ],
    [
      'a text inside a map inside a list',
      'steps: [{ id: a, checks: [{ ask: { zh-CN: 1 } }] }]',
      ['schema-type 2:43-2:44'],
      /「zh-CN」要写一段文字/,
    ],
    [
      'the wrong kind for every form',
      'steps: [{ id: a, checks: [5] }]',
      ['schema-shape 2:27-2:28'],
      /「checks」第 1 项要写一段文字，或含「zh-CN」的一组「键: 值」，或含「ask」的一组/,
    ],
    ['nothing at all', 'steps: [{ id: a, name: }]', ['schema-shape 2:18-2:22'], /「name」后面是空的/],
    [
      'a duration not written as one',
      'steps: [{ id: a, limit: 5wd }]',
      ['schema-pattern 2:25-2:28'],
      /「5wd」不对。要求：时长，如 5 wd/,
    ],
    [
      'one duration of several',
      'steps: [{ id: a, limit: { normal: 5 wd, urgent: 3 x } }]',
      ['schema-pattern 2:49-2:52'],
      /「urgent」的写法「3 x」/,
    ],
    [
      'a slip beside a key that names the form',
      'steps: [{ id: a, limit: { is: 5 wd, form: x } }]',
      ['schema-unknown-key 2:37-2:41'],
      /「from」/,
    ],
    [
      'a slip in the key that names the form',
      'steps: [{ id: a, limit: { from: x, iss: 5 wd } }]',
      ['schema-unknown-key 2:36-2:39'],
      /「is」/,
    ],
    [
      'deep in a definition that refers to itself',
      'steps: [{ id: a, steps: [{ id: b, steps: [{ id: C }] }] }]',
      ['schema-pattern 2:49-2:50'],
      /小写字母/,
    ],
  ])('%s', (_, steps, places, message) => {
    const found = findings(`${steps}\n`, 'id: x\n');
    expect(brief(found).toSorted()).toEqual(places.toSorted());
    for (const one of found) expect(words(one)).toMatch(message);
  });

  test.each<[string, string, string[], RegExp]>([
    [
      'by the value that names it',
      'shape: { kind: square, radius: 2 }',
      ['schema-unknown-key 3:24-3:30', 'schema-missing 3:1-3:6'],
      /radius|side/,
    ],
    [
      'by the value that names it, all else alike',
      'shape: { kind: circle, radius: x }',
      ['schema-type 3:32-3:33'],
      /「radius」要写一个数字/,
    ],
    [
      'by its other keys, where the name is misspelt',
      'shape: { kind: sqare, side: 1, turned: true }',
      ['schema-enum 3:16-3:21'],
      /square/,
    ],
    [
      'all lists together, where none has the value',
      'colour: gren',
      ['schema-enum 3:9-3:13'],
      /red、green、none.*「green」/,
    ],
    [
      'all forms together, where none fits the text',
      'next: End1',
      ['schema-pattern 3:7-3:11'],
      /要求：小写字母，或END、STOP/,
    ],
    ['as too many, where two fit', 'either: { a: 1, b: 2 }', ['schema-shape 3:9-3:23'], /同时符合几种写法/],
  ])('%s', (_, added, places, message) => {
    const found = findings(added);
    expect(brief(found).toSorted()).toEqual(places.toSorted());
    for (const one of found) expect(words(one)).toMatch(message);
  });

  test('several mistakes in one file are all told, each once', () => {
    const text =
      'id: X\nsteps:\n  - id: a\n    chekcs: []\n  - nmae: b\n    limit: 5\n  - id: c\n    checks: [{ ask: 1 }, { ask: x, id: Y }]\n';
    expect(findings('', text).map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual([
      'schema-pattern /id',
      'schema-unknown-key /steps/0/chekcs',
      'schema-unknown-key /steps/1/nmae',
      'schema-missing /steps/1',
      'schema-shape /steps/1/limit',
      'schema-shape /steps/2/checks/0/ask',
      'schema-pattern /steps/2/checks/1/id',
    ]);
  });
});

describe('positions', () => {
  test('lead through aliases and merges to the text that must be changed', () => {
    const text = 'id: x\nsteps:\n  - &s { id: a, limti: 5 wd }\n  - *s\n  - { <<: *s, id: b }\n';
    expect(brief(findings('', text))).toEqual(Array(3).fill('schema-unknown-key 3:17-3:22'));
  });
});

test('unions inside unions take no time beyond measure, and the mistake at the bottom is found', () => {
  const of = (key: string) => ({
    type: 'object',
    required: [key],
    properties: { [key]: { $ref: '#/definitions/node' } },
  });
  const schema = {
    $ref: '#/definitions/node',
    definitions: { node: { anyOf: [{ type: 'string' }, of('all'), of('any'), of('not'), of('none')] } },
  };
  const check = ajv.compile(schema);
  let value: unknown = 5;
  for (let depth = 0; depth < 60; depth += 1) value = { not: value };
  expect(check(value)).toBe(false);
  const from = performance.now();
  const mistakes = explainSchemaErrors(check.errors ?? [], schema, value);
  expect(performance.now() - from).toBeLessThan(3000);
  expect(mistakes.map(({ ruleId, path }) => `${ruleId} ${path.length}`)).toEqual(['schema-shape 60']);
});

test('what is wrong with the text of a key is not taken for what is wrong with the map', () => {
  const schema = {
    type: 'object',
    anyOf: [{ minProperties: 1 }, { maxProperties: 0 }],
    propertyNames: { anyOf: [{ const: 'a' }, { const: 'b' }] },
  };
  const check = ajv.compile(schema);
  expect(check({ c: 1 })).toBe(false);
  const mistakes = explainSchemaErrors(check.errors ?? [], schema, { c: 1 });
  expect(mistakes.map(({ ruleId, path, part }) => [ruleId, ...path, part])).toEqual([
    ['schema-pattern', 'c', 'key'],
  ]);
});

test('errors that do not belong to the schema at hand are still told, where they say they are', () => {
  const errors = [{ instancePath: '/a/0', keyword: 'other', params: {}, message: 'must be other' }];
  const [mistake, ...more] = explainSchemaErrors(errors, {}, { a: [1] });
  expect(more).toEqual([]);
  expect(mistake).toMatchObject({ ruleId: 'schema-shape', path: ['a', 0], part: 'value' });
  expect(mistake?.message['zh-CN']).toBe('「a」第 1 项不符合格式（must be other）。');
});

test('a file of nothing but unknown keys is explained in bounded time', () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => `unknown${i}: 1\n`).join('');
  const from = performance.now();
  const found = findings(keys);
  expect(performance.now() - from).toBeLessThan(10_000);
  expect(found.length).toBeGreaterThan(1000);
  expect(found.length).toBeLessThanOrEqual(5000);
});

describe('whatever the value', () => {
  const key = fc.constantFrom(
    'id',
    'ask',
    'aks',
    'name',
    'steps',
    'limit',
    'is',
    'from',
    'checks',
    'zh-CN',
    'kind',
    'shape',
    'x-1',
    '__proto__',
    'constructor',
    'tags',
    'params',
    'pay',
    'matched',
    'pair',
    'next',
  );
  const leaf = fc.oneof(
    fc.constantFrom('a', 'X', '', '5 wd', 'circle', 'draft', 'END'),
    fc.integer({ min: -2, max: 12 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant(Number.NaN),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(key, tie('any'), { maxKeys: 5 }),
    ),
  })).any;

  test('errors give at least one mistake, each under a path of the value, and none is told twice', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 6 }), (given) => {
        const errors = validate(given) ? [] : (validate.errors ?? []);
        const mistakes = explainSchemaErrors(errors, SCHEMA, given);
        expect(mistakes.length > 0).toBe(errors.length > 0);
        const places = new Set(
          mistakes.map(({ path, part, message }) => `${toPointer(path)} ${part} ${message.en}`),
        );
        expect(places.size).toBe(mistakes.length);
        for (const { path } of mistakes) expect(exists(given, path), toPointer(path)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('the mistakes are the same however ajv compiled the references', () => {
    const other = new Ajv({
      allErrors: true,
      strict: false,
      strictNumbers: true,
      inlineRefs: false,
      formats: FORMATS,
    });
    const validateOtherwise = other.compile(SCHEMA);
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 6 }), (given) => {
        const once = validate(given) ? [] : (validate.errors ?? []);
        const again = validateOtherwise(given) ? [] : (validateOtherwise.errors ?? []);
        expect(explainSchemaErrors(again, SCHEMA, given)).toEqual(explainSchemaErrors(once, SCHEMA, given));
      }),
      { numRuns: 500 },
    );
  });

  test('a subtree without errors has no mistakes', () => {
    fc.assert(
      fc.property(value, (given) => {
        const whole = { id: 'x', steps: [{ id: 'a' }], tags: given };
        if (validate(whole)) return;
        const mistakes = explainSchemaErrors(validate.errors ?? [], SCHEMA, whole);
        for (const { path } of mistakes) expect(path[0]).toBe('tags');
      }),
    );
  });
});

function exists(value: unknown, path: readonly (string | number)[]): boolean {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return false;
    part = (part as Record<string | number, unknown>)[step];
  }
  return true;
}
