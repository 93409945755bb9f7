import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { decodeText } from '../../../../src/core/standard/read/decode-text.ts';
import { isInside, read } from './support.ts';

const SAMPLE = `# yaml-language-server: $schema=x
id: complaint-handling
name: { zh-CN: 客户投诉, en: "Complaints: all" }
limits: &limits
  normal: 24 h
  urgent: 2 h
steps:
  - id: receive
    R: agent
    note: |
      第一行
        second: line
    limit: *limits
    checks:
      - 受理时间已经记录？
      - { id: complete, ask: 'it''s ok?', example: [a, b] }
  - <<: *limits
    text: >-
      folded
      text
`;

/** Pieces that YAML gives a meaning to. */
const PIECE = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    ': ',
    ':',
    '- ',
    '? ',
    '#',
    ' # ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '*limits',
  ],
  ...[
    '!',
    '!!str ',
    '|',
    '>',
    '|2-',
    '%',
    '@',
    '`',
    '---',
    '...',
    '<<: ',
    '\\',
    '\\x4',
    '\0',
    '\x02',
    '\x18',
    '\x1f',
    '\ufeff',
    '：',
    '投诉',
    '😀',
    '\ud83d',
    '0',
    '~',
    'a',
  ],
);

const EDIT = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 12 }),
  insert: fc.array(PIECE, { maxLength: 4 }),
});

/** The sample with a few pieces cut out and put in. */
const MUTATED = fc.array(EDIT, { minLength: 1, maxLength: 5 }).map((edits) =>
  edits.reduce((text, { at, remove, insert }) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + insert.join('') + text.slice(from + remove);
  }, SAMPLE),
);

const SOUP = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));

function check(text: string): void {
  const document = read(text);
  for (const finding of document.findings)
    expect(isInside(text, finding), JSON.stringify(finding)).toBe(true);
  const isUnread = document.value === undefined;
  if (isUnread) expect(document.findings.some(({ severity }) => severity === 'error')).toBe(true);
  for (const path of [[], ['steps'], ['steps', 0, 'limit', 'normal'], ['steps', 1, 'urgent'], ['x', 'y']])
    for (const part of ['key', 'value'] as const)
      expect(isInside(text, document.locate(path, part)), `${path} ${part}`).toBe(true);
}

describe('whatever the text', () => {
  test('a damaged file never throws, and every place is inside the text', () => {
    fc.assert(fc.property(MUTATED, check), { numRuns: 600 });
  });

  test('a soup of signs never throws, and every place is inside the text', () => {
    fc.assert(fc.property(SOUP, check), { numRuns: 2000 });
  });

  test('any text never throws, and every place is inside the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 1000 });
  });

  test('any bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const decoded = decodeText(bytes, 'a.yaml');
        if (decoded.ok) check(decoded.value);
      }),
      { numRuns: 500 },
    );
  });

  test('what has no findings has the value that the yaml package gives', () => {
    let compared = 0;
    const agree = (text: string) => {
      const document = read(text);
      if (document.findings.length > 0 || text.includes('<<') || /\r(?!\n)/.test(text)) return;
      compared += 1;
      expect(document.value).toEqual(
        parseDocument(text.replace(/^\ufeff/, ''), { logLevel: 'silent', resolveKnownTags: false }).toJS(),
      );
    };
    fc.assert(fc.property(SOUP, agree), { numRuns: 3000 });
    expect(compared).toBeGreaterThan(100);
  });
});
