/**
 * Tries to break lint: `node bench/fuzz-lint.ts [CASES] [SEED]`, 100,000 cases without a number. Random bytes and
 * text, text like YAML, mutated standards and mutations of the YAML test suite (where it is there), mistakes planted
 * at known places, and hostile input by hand. Nothing may throw, no file of up to a megabyte may take over a second,
 * every place must lie inside the text, the quick reader must agree with the exact one, the JSON must be as its schema says, and a second time must give the same.
 * Prints each part with its slowest case; a failure is shown with the smallest input found. Ends with 1 on failure.
 */
import { exactReader, programReader } from './fuzz-lint/agreement.ts';
import { compareReaders, fuzzInputs, fuzzPlaces, type Outcome, trySuite } from './fuzz-lint/campaign.ts';
import { tryHostile } from './fuzz-lint/try-hostile.ts';

const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 20_261_121);
let isBroken = false;

say(`${cases} cases, seed ${seed}, node ${process.version}`);
await part(() => tryHostile((line) => say(`  ${line}`)));
await part(() => trySuite(programReader));
await part(() => fuzzPlaces(Math.max(1, Math.round(cases / 10)), seed));
await part(() => compareReaders({ reader: programReader, judge: exactReader }, cases, seed));
for await (const outcome of fuzzInputs(cases, seed)) tell(outcome);
process.exitCode = isBroken ? 1 : 0;

async function part(work: () => Promise<Outcome>): Promise<void> {
  tell(await work());
}

function tell({ name, cases: count, failures, slowest }: Outcome): void {
  const time = slowest.ms > 0 ? `, slowest ${slowest.ms.toFixed(0)} ms (${slowest.what})` : '';
  say(`${name}: ${count} cases, ${failures.length === 0 ? 'all well' : 'BROKEN'}${time}`);
  for (const failure of failures) say(`  ${failure.slice(0, 2000)}`);
  if (failures.length > 0) isBroken = true;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
