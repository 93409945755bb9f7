import fc from 'fast-check';
import { disagreement, type Reader } from './agreement.ts';
import { listSuite } from './base-texts.ts';
import { faultIn } from './faults.ts';
import { listInputKinds } from './inputs.ts';
import { misplacement, plantedMistake } from './planted.ts';

/** What a part of the campaign found. */
export interface Outcome {
  readonly name: string;
  readonly cases: number;
  /** What went wrong, each with its input, as small as it could be made; empty when nothing did. */
  readonly failures: readonly string[];
  /** The longest time one case took, in milliseconds, and which. */
  readonly slowest: { readonly ms: number; readonly what: string };
}

/** Random input of every kind, in its share of the cases. */
export async function* fuzzInputs(cases: number, seed: number): AsyncGenerator<Outcome> {
  for (const { name, share, bytes } of listInputKinds()) {
    let slowest = { ms: 0, what: '' };
    const numRuns = Math.max(1, Math.round(cases * share));
    const failures = await failuresOf(bytes, { numRuns, seed }, (given) =>
      faultIn(given, ({ ms }) => {
        if (ms > slowest.ms) slowest = { ms, what: `${given.length} bytes` };
      }),
    );
    yield { name, cases: numRuns, failures, slowest };
  }
}

/** Mistakes planted at known places. */
export async function fuzzPlaces(cases: number, seed: number): Promise<Outcome> {
  const failures = await failuresOf(plantedMistake(), { numRuns: cases, seed }, misplacement);
  return { name: 'mistakes planted at known places', cases, failures, slowest: { ms: 0, what: '' } };
}

/** The YAML test suite as it is: nothing breaks, and what a parser must refuse is refused. */
export async function trySuite(reader: Reader): Promise<Outcome> {
  const failures: string[] = [];
  const suite = listSuite();
  for (const { id, yaml, fail } of suite) {
    const fault = await faultIn(new TextEncoder().encode(yaml));
    if (fault) failures.push(`${id}: ${fault}`);
    if (fail && !reader(yaml).hasErrors) failures.push(`${id}: is accepted, and must not be\n${yaml}`);
  }
  const name = suite.length === 0 ? 'YAML test suite (not here: skipped)' : 'YAML test suite';
  return { name, cases: suite.length, failures, slowest: { ms: 0, what: '' } };
}

/** Two readers over everything that is text: random input, and the YAML test suite as it is. */
export async function compareReaders(
  { reader, judge }: { readonly reader: Reader; readonly judge: Reader },
  cases: number,
  seed: number,
): Promise<Outcome> {
  const suite = listSuite();
  const failures = suite.flatMap(({ id, yaml }) => {
    const found = disagreement(yaml, reader, judge);
    return found ? [`${id}: ${found}\n${yaml}`] : [];
  });
  let count = suite.length;
  for (const { share, bytes } of listInputKinds()) {
    const numRuns = Math.max(1, Math.round(cases * share));
    count += numRuns;
    const found = await failuresOf(bytes, { numRuns, seed }, async (given) =>
      disagreement(new TextDecoder().decode(given), reader, judge),
    );
    failures.push(...found);
  }
  return { name: 'two readers', cases: count, failures, slowest: { ms: 0, what: '' } };
}

/** The smallest input that fast-check finds to break a property, told as one failure; none where it holds. */
async function failuresOf<T extends Uint8Array | { readonly text: string }>(
  arbitrary: fc.Arbitrary<T>,
  settings: { readonly numRuns: number; readonly seed: number },
  faultOf: (given: T) => Promise<string | null>,
): Promise<string[]> {
  const property = fc.asyncProperty(arbitrary, async (given) => {
    const fault = await faultOf(given);
    if (fault) throw new Error(fault);
  });
  const { counterexample, errorInstance, failed } = await fc.check(property, {
    ...settings,
    endOnFailure: false,
  });
  if (!failed || !counterexample) return [];
  const [given] = counterexample;
  const text = given instanceof Uint8Array ? new TextDecoder().decode(given) : given.text;
  return [
    `${errorInstance instanceof Error ? errorInstance.message : errorInstance}\n  input: ${JSON.stringify(text)}`,
  ];
}
