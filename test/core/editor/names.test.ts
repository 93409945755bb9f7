import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openText } from '../../../src/core/editor/editor-text.ts';
import { declarationOf, nameAt, placesOf } from '../../../src/core/editor/find-name.ts';
import { hoverAt } from '../../../src/core/editor/hover-at.ts';
import { referenceKindAt } from '../../../src/core/editor/name-kinds.ts';
import { outlineOfText } from '../../../src/core/editor/outline.ts';
import { placeFindings } from '../../../src/core/editor/place-findings.ts';
import { renamableAt, renameName } from '../../../src/core/editor/rename-name.ts';
import { suggestAt } from '../../../src/core/editor/suggest.ts';
import { applyEdits } from '../../../src/core/lint/fix/text-edit.ts';
import { listReferences } from '../../../src/core/lint/look-ups/list-references.ts';
import { viewStandard } from '../../../src/core/lint/look-ups/standard-view.ts';
import { readStandard } from '../../../src/core/standard/read-standard.ts';
import { rules } from '../../../src/generated/rules.ts';
import { atCursor, standardWith } from '../../support/editor-cursor.ts';
import { exampleOf, lintExample } from '../../support/lint-examples.ts';

const shippedFile = path.resolve(import.meta.dirname, '../../../processes/complaint-handling.yaml');
const shipped = readFileSync(shippedFile, 'utf8');

const steps = `  - id: receive
    name: 接收
    R: agent
    A: boss
    out: [register]
    when: register.amount > param.most and class = "urgent"
    next: { to: pay, beyond: { to: receive } }
  - id: pay
    name: 付款
    R: [agent, "boss"]
    in: [register]
    segregate: [receive]
metrics:
  - { metric: M07, data: "clocks.total, steps.pay, receive.limit, register.amount, steps.limit" }
`;

function open(marked: string) {
  const { text, offset } = atCursor(marked);
  return { open: openText({ file: 'claims.yaml', text }), text, offset };
}

describe('the places that refer to something', () => {
  test.each([
    ['the shipped standard', readStandard({ file: 'x.yaml', text: shipped }).document] as const,
    ...rules.map(({ id, good }) => [`the example of ${id}`, exampleOf(good)] as const),
  ])('are those that lint knows, in %s', (_name, document) => {
    const known = document ? listReferences(viewStandard(document, 'x')) : [];
    expect(known.length).toBeGreaterThan(0);
    const missed = known.filter(({ kind, path: place }) => {
      const found = referenceKindAt(place, 'value') ?? referenceKindAt(place, 'key');
      return found !== kind && !(kind === 'class' && referenceKindAt(place, 'key') === 'class');
    });
    expect(missed).toEqual([]);
  });

  test('are all there in the shipped standard: each id that is used has its declaration', () => {
    const text = openText({ file: shippedFile, text: shipped });
    const inside = text.uses.filter(
      ({ kind }) => !['process', 'argument', 'matrix', 'rule', 'calendar'].includes(kind),
    );
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter((use) => !declarationOf(text, use)).map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      [],
    );
    expect(inside.map(({ id, span }) => id.endsWith(shipped.slice(span.start, span.end)))).not.toContain(
      false,
    );
  });
});

describe('the id at the cursor', () => {
  test.each([
    ['a role', 'R: ag|ent\n    A: boss\n    out', 'role', 'agent'],
    ['a role in quotation marks', '"bo|ss"', 'role', 'boss'],
    ['a form', 'out: [reg|ister', 'form', 'register'],
    ['a form before the dot', 'when: reg|ister.amount', 'form', 'register'],
    ['a field behind the dot', 'when: register.am|ount', 'field', 'register.amount'],
    ['a parameter', 'param.mo|st', 'param', 'most'],
    ['a class in a condition', 'class = "ur|gent"', 'class', 'urgent'],
    ['a step', 'to: pa|y', 'step', 'pay'],
  ])('is %s', (_name, marked, kind, id) => {
    const plain = marked.replace('|', '');
    const { open: text, offset } = open(standardWith(steps).replace(plain, marked));
    expect(nameAt(text, offset)).toMatchObject({ kind, id, isDeclaration: false });
  });

  test('is none in a text, in a key of the format and between words', () => {
    for (const marked of ['name: 接|收', 'na|me: 接收', '    R|: agent']) {
      const { open: text, offset } = open(standardWith(steps).replace(marked.replace('|', ''), marked));
      expect(nameAt(text, offset)).toBeNull();
    }
  });

  test('is found through an anchor once', () => {
    const text = openText({
      file: 'x.yaml',
      text: standardWith('  - { id: a, name: 甲, R: &who agent, A: *who }\n'),
    });
    expect(placesOf(text, { kind: 'role', id: 'agent' }, false)).toHaveLength(1);
  });
});

describe('a rename', () => {
  const rename = (marked: string, to: string) => {
    const plain = marked.replace('|', '');
    const { open: text, text: whole, offset } = open(standardWith(steps).replace(plain, marked));
    const name = renamableAt(text, offset);
    if (!name) return null;
    const renamed = renameName(text, name, to);
    return renamed.ok ? applyEdits(whole, renamed.edits) : renamed.reason;
  };

  test.each([
    ['a role', 'R: ag|ent', 'clerk', /\bagent\b/g],
    ['a form', 'out: [reg|ister', 'intake', /\bregister\b/g],
    ['a step', 'to: pa|y', 'settle', /\bpay\b/g],
    ['a step with a clock', 'id: rec|eive', 'take', /\breceive\b/g],
    ['a field', 'register.am|ount', 'sum', /\bamount\b/g],
    ['a parameter', 'param.mo|st', 'limit_sum', /\bmost\b/g],
    ['a clock that a metric looks at', 'tot|al:', 'whole', /\btotal\b/g],
    ['a class', '"ur|gent"', 'rush', /\burgent\b/g],
  ])('of %s reaches every place, and nothing else', (_name, marked, to, pattern) => {
    expect(rename(marked, to)).toBe(standardWith(steps).replace(pattern, to));
  });

  test.each([
    ['an id that is taken', 'R: ag|ent', 'boss', 'taken'],
    ['a field that is taken', 'register.am|ount', 'sort', 'taken'],
    ['what is no id', 'R: ag|ent', 'Agent', 'not-an-id'],
    ['a step called end', 'to: pa|y', 'end', 'not-an-id'],
  ])('is refused for %s', (_name, marked, to, reason) => {
    expect(rename(marked, to)).toBe(reason);
  });

  test('is refused while the text is broken, and impossible for what is declared elsewhere', () => {
    const { open: text, offset } = open(`${standardWith(steps).replace('R: agent', 'R: ag|ent')}x: "open\n`);
    const name = renamableAt(text, offset);
    expect(name && renameName(text, name, 'clerk')).toEqual({ ok: false, reason: 'broken-text' });
    expect(rename('status: dr|aft', 'x')).toBeNull();
  });

  test('of the shipped standard changes nothing that lint sees', async () => {
    const text = openText({ file: shippedFile, text: shipped });
    const before = (await lintExample(shipped)).map(({ ruleId }) => ruleId);
    for (const kind of ['step', 'role', 'form', 'exception', 'department'] as const) {
      const declared = text.declared.find((one) => one.kind === kind);
      if (!declared) throw new Error(`no ${kind}`);
      const renamed = renameName(
        text,
        { kind, id: declared.id, span: { start: 0, end: 0 }, isDeclaration: true },
        'renamed_id',
      );
      const changed = renamed.ok ? applyEdits(shipped, renamed.edits) : '';
      expect(
        (await lintExample(changed)).map(({ ruleId }) => ruleId),
        kind,
      ).toEqual(before);
    }
  });
});

describe('what there is to tell about a place', () => {
  test('a finding, then what the id names, then what the key means', async () => {
    const { open: text, text: whole, offset } = open(standardWith(steps).replace('A: boss\n', 'A|: bos\n'));
    const placed = placeFindings(whole, await lintExample(whole));
    expect(hoverAt(text, offset, placed)?.parts).toMatchObject([
      { kind: 'key', key: 'A', meaning: { en: 'accountable, exactly one' } },
    ]);
    const at = whole.indexOf('A: bos') + 4;
    const told = hoverAt(text, at, placed);
    expect(told?.parts.map(({ kind }) => kind)).toEqual(['finding', 'outside']);
    expect(told && whole.slice(told.span.start, told.span.end)).toBe('bos');
  });

  test('for every key of the shipped standard that the format names', () => {
    const text = openText({ file: shippedFile, text: shipped });
    const known = ['confidentiality: ', '    limit:', 'purpose:', '    checks:', 'clocks:'];
    for (const key of known) {
      const at = shipped.indexOf(key) + key.search(/\S/);
      expect(
        hoverAt(text, at, [])?.parts.map(({ kind }) => kind),
        key,
      ).toEqual(['key']);
    }
  });
});

test('an outline names steps, roles and the fields of forms', () => {
  const parts = outlineOfText(openText({ file: 'x.yaml', text: standardWith(steps) }));
  const tell = (id: string) =>
    parts.find((part) => part.id === id)?.parts.map((part) => [part.id, part.parts.map((inner) => inner.id)]);
  expect(tell('steps')).toEqual([
    ['receive', []],
    ['pay', []],
  ]);
  expect(tell('forms')).toEqual([['register', ['sort', 'amount', 'called_at']]]);
  expect(parts.every(({ span, label }) => span.start <= label.start && label.end <= span.end)).toBe(true);
});

test('whatever is typed, every question has an answer and no span leaves the text', () => {
  const scrap = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    ': ',
    '\n',
    '  ',
    '- ',
    '&a ',
    '*a',
    '<<: ',
    '|',
    '>',
    '#',
    '!',
    '%',
    '---\n',
    '😀',
    '\t',
    'steps',
    'R: ',
  );
  const whole = standardWith(steps);
  const edit = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(12),
    text: fc.oneof(scrap, fc.string({ maxLength: 4 })),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), fc.nat(), (edits, place) => {
      const text = edits.reduce(
        (now, { at, cut, text: put }) => now.slice(0, at) + put + now.slice(at + cut),
        whole,
      );
      const offset = place % (text.length + 1);
      const opened = openText({ file: 'x.yaml', text });
      const outside = { rules: [], processes: [], matrices: [], calendars: [], paramsOf: () => [] };
      const found = suggestAt({ text, offset, kind: opened.kind, earlier: [], outside, hasSnippets: true });
      const name = nameAt(opened, offset);
      const spans = [
        ...found.map(({ span }) => span),
        ...opened.uses.map(({ span }) => span),
        ...(name ? placesOf(opened, name, true) : []),
      ];
      hoverAt(opened, offset, []);
      outlineOfText(opened);
      expect(spans.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
