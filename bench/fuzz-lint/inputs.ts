import fc from 'fast-check';
import { listStandards, listSuite } from './base-texts.ts';
import { mutatedBytes } from './mutations.ts';
import { yamlWords } from './yaml-words.ts';

/** A kind of input, and its share of the cases. */
export interface InputKind {
  readonly name: string;
  readonly share: number;
  readonly bytes: fc.Arbitrary<Uint8Array>;
}

/** All kinds of random input; those of the YAML test suite only where it is there. */
export function listInputKinds(): readonly InputKind[] {
  const suite = listSuite().map(({ yaml }) => yaml);
  const [first, ...rest] = suite;
  return [
    { name: 'random bytes', share: 0.1, bytes: fc.uint8Array({ maxLength: 400 }) },
    {
      name: 'random Unicode text',
      share: 0.1,
      bytes: fc.string({ unit: 'binary', maxLength: 300 }).map(encode),
    },
    { name: 'text like YAML', share: 0.25, bytes: yamlish().map(encode) },
    { name: 'text like a standard', share: 0.1, bytes: standardish().map(encode) },
    { name: 'mutated standards', share: 0.3, bytes: mutatedBytes(listStandards()) },
    ...(first === undefined
      ? []
      : [{ name: 'mutated YAML test suite', share: 0.15, bytes: mutatedBytes([first, ...rest]) }]),
  ];
}

function yamlish(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...yamlWords), { maxLength: 60 }).map((words) => words.join(''));
}

/** The frame of a standard with anything for values, so that rules and conditions are reached. */
function standardish(): fc.Arbitrary<string> {
  const value = fc.oneof(fc.constantFrom(...yamlWords), fc.jsonValue({ maxDepth: 2 }));
  const step = fc.dictionary(
    fc.constantFrom(
      'id',
      'name',
      'R',
      'A',
      'limit',
      'next',
      'when',
      'checks',
      'out',
      'in',
      'branches',
      'on',
      'kind',
      'repeat',
    ),
    value,
    { maxKeys: 6 },
  );
  const parts = [
    'roles',
    'forms',
    'classes',
    'clocks',
    'params',
    'key_nodes',
    'departments',
    'waivers',
    'changes',
  ];
  const rest = fc.dictionary(fc.constantFrom(...parts), value, { maxKeys: 4 });
  return fc.tuple(fc.array(step, { maxLength: 5 }), rest).map(([steps, more]) => {
    const named = steps.map((one, index) => ({ id: `s${index}`, name: 'n', ...one }));
    return JSON.stringify(
      { id: 'fuzz', name: 'n', version: 'V0.1', status: 'draft', steps: named, ...more },
      null,
      1,
    );
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
