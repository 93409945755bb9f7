import fc from 'fast-check';
import { lintBytes } from './lint-bytes.ts';

/** A mistake that one word makes under one key of a step. */
interface Mistake {
  readonly ruleId: string;
  readonly key: string;
  readonly word: string;
}

/** A way to write a key and its value down; `@` marks where the finding begins and `$` where it ends. */
interface Writing {
  readonly name: string;
  /** The lines of the step. */
  readonly step: string;
  /** Lines before all steps, such as an anchor's home. */
  readonly before?: string;
}

const mistakes: readonly [Mistake, ...Mistake[]] = [
  { ruleId: 'duration-form', key: 'limit', word: 'P1D' },
  { ruleId: 'raci-known-role', key: 'R', word: 'nobody' },
  { ruleId: 'schema-enum', key: 'kind', word: 'bogus' },
];

/** The forms in which YAML lets one write a value; KEY and WORD are put in. */
export const writings: readonly [Writing, ...Writing[]] = [
  { name: 'plain in a block', step: '    KEY: @WORD$' },
  { name: 'after blanks and before a comment', step: '    KEY:   @WORD$   # so: be it' },
  { name: 'after a tab', step: '    KEY:\t@WORD$' },
  { name: 'in double quotes', step: '    KEY: @"WORD"$' },
  { name: 'in single quotes', step: "    KEY: @'WORD'$" },
  { name: 'in quotes with an escape', step: '    KEY: @"WORD\\u003f"$' },
  { name: 'under a quoted key', step: '    "KEY": @WORD$' },
  { name: 'on the next line', step: '    KEY:\n      @WORD$' },
  { name: 'after comment lines', step: '    KEY: # why\n      # therefore\n\n      @WORD$' },
  { name: 'in double quotes over lines', step: '    KEY: @"WORD\n\n      WORD"$' },
  { name: 'in double quotes with a line joined', step: '    KEY: @"WORD\\\n      "$' },
  { name: 'in single quotes over lines', step: "    KEY: @'WORD\n      WORD'$" },
  { name: 'plain over lines', step: '    KEY: @WORD\n      WORD$' },
  { name: 'with an anchor', step: '    KEY: &here @WORD$' },
  { name: 'with a tag', step: '    KEY: !!str @WORD$' },
  { name: 'with an anchor and a tag on a line of their own', step: '    KEY: &here !!str\n      @WORD$' },
  { name: 'under a question mark', step: '    ? KEY\n    : @WORD$' },
  { name: 'as an alias', before: 'glossary: [{ term: t, means: &far WORD }]', step: '    KEY: @*far$' },
  {
    name: 'through a merge key',
    before: 'steps:\n  - &base\n    id: base\n    name: n\n    KEY: @WORD$',
    step: '    <<: *base',
  },
  {
    name: 'through a list of merge keys, the first that has it',
    before: 'steps:\n  - &one { id: base, name: n }\n  - &two { id: more, name: n, KEY: @WORD$ }',
    step: '    <<: [*one, *two]',
  },
  { name: 'in a flow map', step: '  - { id: flow, name: n, KEY: @WORD$ }' },
  {
    name: 'in a flow map after wide characters',
    step: '  - { id: flow, name: "𠮷😀é", KEY: @WORD$, in: [] }',
  },
  {
    name: 'in a flow map over lines',
    step: '  - {\n      id: flow, # one\n      name: n,\n      KEY:\n        @WORD$,\n    }',
  },
  { name: 'in a flow map like JSON', step: '  - {"id":"flow","name":"n","KEY":@"WORD"$}' },
  {
    name: 'in a step that is an alias',
    before: 'steps:\n  - &again { id: again, name: n, KEY: @WORD$ }',
    step: '  - *again',
  },
];

/** One planted mistake: the bytes of a file, and the place at which lint must find it. */
export interface Planted {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly ruleId: string;
  /** `line:column-endLine:endColumn`. */
  readonly place: string;
}

/** Mistakes in every form, with comments, steps and line ends of all kinds before them. */
export function plantedMistake(writing?: Writing): fc.Arbitrary<Planted> {
  return fc
    .record({
      mistake: fc.constantFrom(...mistakes),
      writing: writing ? fc.constant(writing) : fc.constantFrom(...writings),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be'),
      comments: fc.array(fc.constantFrom('# 由流程专员维护', '', '#', '# 𠮷 @@ $', '   # set in'), {
        maxLength: 5,
      }),
      steps: fc.nat(3),
      isLast: fc.boolean(),
    })
    .map(plant);
}

/** Says what lint reports instead; null when it reports the mistake at its place, and nowhere else. */
export async function misplacement({ bytes, text, ruleId, place }: Planted): Promise<string | null> {
  const { findings } = await lintBytes(bytes);
  const found = findings.filter((finding) => finding.ruleId === ruleId);
  const places = found.map(
    ({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`,
  );
  if (places.length > 0 && places.every((one) => one === place)) return null;
  const others = findings.map((finding) => `${finding.ruleId} ${finding.line}:${finding.column}`).join(', ');
  return `${ruleId} should be at ${place}, is at ${places.join(', ') || 'no place'} (${others})\n${text}`;
}

interface Plan {
  readonly mistake: Mistake;
  readonly writing: Writing;
  readonly lineEnd: string;
  readonly encoding: string;
  readonly comments: readonly string[];
  readonly steps: number;
  readonly isLast: boolean;
}

function plant({ mistake, writing, lineEnd, encoding, comments, steps, isLast }: Plan): Planted {
  const { ruleId, key, word } = mistake;
  const { before = '', step } = writing;
  const others = Array.from({ length: steps }, (_, index) => `  - { id: s${index}, name: 步骤${index} }`);
  const marked = [
    ...comments.map(hideMarks),
    'id: fuzz\nname: n\nversion: V0.1\nstatus: draft',
    'roles: { clerk: { name: 专员 } }',
    ...(before === '' ? [] : [before]),
    ...(before.startsWith('steps:') ? [] : ['steps:']),
    ...others,
    ...(step.startsWith('  -') ? [] : ['  - id: planted\n    name: n']),
    ...comments.map(hideMarks),
    step,
    ...(isLast ? [] : ['  - { id: after, name: n }', '']),
  ]
    .join('\n')
    .replaceAll('KEY', key)
    .replaceAll('WORD', word)
    .replaceAll('\n', lineEnd);
  const start = marked.indexOf('@');
  const end = marked.indexOf('$') - 1;
  const text = showMarks(marked.replace('@', '').replace('$', ''));
  const place = `${placeOf(text, start)}-${placeOf(text, end)}`;
  return { text, ruleId, place, bytes: encode(text, encoding) };
}

// Worked out anew, with nothing of the program: lines end at CRLF, CR or LF; columns are UTF-16 units from 1.
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

// Characters of the same length, so that the marks of a writing are the first ones.
function hideMarks(comment: string): string {
  return comment.replaceAll('@', '\ue000').replaceAll('$', '\ue001');
}

function showMarks(text: string): string {
  return text.replaceAll('\ue000', '@').replaceAll('\ue001', '$');
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with a mark') return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
