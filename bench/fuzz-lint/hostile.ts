/** A large input that somebody made to do harm, or a program by mistake. */
export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const MEGABYTE = 1_000_000;
const head = 'id: fuzz\nname: n\nversion: V0.1\nstatus: draft\n';
const oneStep = 'steps: [{ id: one, name: n }]\n';

/** Handmade inputs of about a megabyte each (or as much of it as the trouble takes). */
export function listHostile(): readonly Hostile[] {
  return [...listReferences(), ...listNested(), ...listLong(), ...listMany()];
}

function listReferences(): Hostile[] {
  const levels = Array.from({ length: 26 }, (_, index) => index);
  const bomb = levels.map(
    (level) => `a${level}: &a${level} [${level === 0 ? 'x' : repeat(`*a${level - 1},`, 10, '')}]`,
  );
  const merges = levels.map(
    (level) =>
      `m${level}: &m${level}\n  k${level}: 1\n${level === 0 ? '' : `  <<: [*m${level - 1}, *m${level - 1}]\n`}`,
  );
  return [
    { name: 'alias bomb', text: bomb.join('\n') },
    { name: 'merge bomb', text: merges.join('') },
    { name: 'alias to itself', text: 'a: &a [*a, *a]\nb: &b { <<: *b, c: *b }\n' },
    { name: 'many anchors', text: fill((index) => `- &a${index} x\n`) },
    { name: 'many aliases', text: `a: &a x\nb:\n${fill(() => '- *a\n')}` },
    { name: 'many unknown aliases', text: fill((index) => `- *a${index}\n`) },
    { name: 'many merges of one map', text: `a: &a { b: 1 }\nc:\n${fill(() => '- { <<: *a }\n')}` },
    {
      name: 'many steps that are one alias',
      text: `${head}steps:\n  - &s { id: one, name: n }\n${fill(() => '  - *s\n')}`,
    },
  ];
}

function listNested(): Hostile[] {
  return [
    { name: 'deep flow lists', text: repeat('[', MEGABYTE) },
    { name: 'deep flow lists, closed', text: repeat('[', MEGABYTE / 2) + repeat(']', MEGABYTE / 2) },
    { name: 'deep flow maps', text: repeat('{a: ', MEGABYTE / 4) },
    { name: 'deep block lists', text: repeat('- ', MEGABYTE / 2) },
    { name: 'deep block maps', text: fill((index) => `${' '.repeat(index)}a:\n`) },
    { name: 'deep question marks', text: repeat('? ', MEGABYTE / 2) },
    { name: 'closing brackets', text: repeat(']', MEGABYTE) },
    { name: 'deep condition', text: `${head}${classOf(`${repeat('(', 200)}1${repeat(')', 200)} > 0`)}` },
  ];
}

function listLong(): Hostile[] {
  return [
    { name: 'one long line', text: `name: ${repeat('相关部门', MEGABYTE / 12)}` },
    {
      name: 'one long word of letters',
      text: `${head}${oneStep}purpose: { text: ${repeat('a', MEGABYTE)} }`,
    },
    { name: 'one long key', text: `${repeat('k', MEGABYTE)}: 1` },
    { name: 'one long id', text: `${head}steps: [{ id: ${repeat('i', MEGABYTE)}, name: n }]` },
    {
      name: 'one long limit',
      text: `${head}steps: [{ id: one, name: n, limit: ${repeat('9', MEGABYTE)} d }]`,
    },
    { name: 'one long quoted text', text: `a: "${repeat('\\u4e2d', MEGABYTE / 6)}"` },
    { name: 'one text without an end', text: `a: "${repeat('x\n ', MEGABYTE / 3)}` },
    { name: 'one long block text', text: `a: |\n${fill(() => '  由相关部门处理\n')}` },
    {
      name: 'long text of vague words',
      text: `${head}steps:\n  - id: one\n    name: n\n    do: ${repeat('及时由有关人员适当处理，', MEGABYTE / 36)}`,
    },
    { name: 'one long comment', text: `#${repeat(' x', MEGABYTE / 2)}\n${head}${oneStep}` },
    { name: 'blank lines', text: repeat('\n', MEGABYTE) + head },
    { name: 'blanks', text: repeat(' ', MEGABYTE) },
    { name: 'tabs', text: repeat('\t', MEGABYTE) },
    { name: 'carriage returns', text: repeat('\r', MEGABYTE) },
    { name: 'control characters', text: repeat('\u0007', MEGABYTE) },
    { name: 'long condition', text: `${head}${classOf(`1 > 0${repeat(' and 1 > 0', 49)}`)}` },
  ];
}

function listMany(): Hostile[] {
  const steps = (write: (index: number) => string) => `${head}steps:\n${fill(write)}`;
  return [
    { name: 'many keys', text: fill((index) => `k${index}: 1\n`) },
    { name: 'many keys in a flow map', text: `{${fill((index) => `k${index}: 1,`)}}` },
    { name: 'one key again and again', text: fill(() => 'k: 1\n') },
    { name: 'many unknown keys in steps', text: steps((index) => `  - { id: s${index}, nmae: x }\n`) },
    { name: 'many documents', text: fill(() => '---\na\n') },
    { name: 'many colons', text: repeat(': ', MEGABYTE / 2) },
    { name: 'many quotes', text: repeat('"', MEGABYTE) },
    { name: 'many commas', text: `[${repeat(',', MEGABYTE)}` },
    { name: 'many dashes', text: repeat('-\n', MEGABYTE / 2) },
    { name: 'many directives', text: repeat('%YAML 1.2\n', MEGABYTE / 10) },
    { name: 'many unknown tags', text: fill(() => '- !x y\n') },
    { name: '100,000 steps', text: `${head}steps:\n${repeat('- {id: a, name: n}\n', 100_000)}` },
    {
      name: 'many different steps',
      text: steps((index) => `- {id: s${index}, name: n${index}, limit: 1 h}\n`),
    },
    {
      name: 'many steps in a circle',
      text: steps((index) => `- {id: s${index}, name: n, next: s${(index * 7) % 999}}\n`),
    },
    {
      name: 'many ways out of one step',
      text: `${head}steps:\n- id: one\n  name: n\n  branches:\n${fill((index) => `  - {id: b${index}, to: one, when: 1 > ${index}}\n`)}`,
    },
    {
      name: '100,000 conditions',
      text: `${head}${oneStep}classes:\n${repeat('- {id: c, name: n, when: 1 > 0}\n', 100_000)}`,
    },
    {
      name: 'many conditions',
      text: `${head}${oneStep}classes:\n${fill((index) => `- {id: c${index}, name: n, when: request.a > ${index} or x.y}\n`)}`,
    },
    {
      name: 'many classes and limits',
      text: `${head}classes:\n${fill((index) => `- {id: c${index}, name: n, otherwise: true}\n`, MEGABYTE / 2)}steps:\n- id: one\n  name: n\n  limit:\n${fill((index) => `    c${index}: 1 h\n`, MEGABYTE / 2)}`,
    },
    {
      name: 'many forms and fields',
      text: `${head}${oneStep}forms:\n${fill((index) => `  f${index}: {name: n, fields: {a: {label: n, type: text}}}\n`)}`,
    },
    {
      name: 'many waivers',
      text: `${head}${oneStep}waivers:\n${fill((index) => `- {rule: VAG-01, at: /steps/${index}, reason: r, approver: a, expires: "2026-01-01"}\n`)}`,
    },
    {
      name: 'many checks',
      text: `${head}steps:\n- id: one\n  name: n\n  checks:\n${fill((index) => `  - {id: c${index}, ask: 齐全？}\n`)}`,
    },
    {
      name: 'many roles in a letter',
      text: `${head}steps:\n- id: one\n  name: n\n  R: [${fill((index) => `r${index},`)}]`,
    },
  ];
}

function classOf(condition: string): string {
  return `classes: [{ id: c, name: n, when: '${condition}' }]\n${oneStep}`;
}

function repeat(piece: string, times: number, joint = ''): string {
  return Array<string>(Math.floor(times)).fill(piece).join(joint);
}

/** Pieces until there is about a megabyte of bytes. */
function fill(write: (index: number) => string, bytes = MEGABYTE): string {
  const pieces: string[] = [];
  for (let index = 0, size = 0; size < bytes; index += 1) {
    const piece = write(index);
    pieces.push(piece);
    size += Buffer.byteLength(piece);
  }
  return pieces.join('');
}
