/**
 * How long `sop lint` takes beside the linters people use now: `node bench/lint.ts [--quick]`. All programs run
 * under this Node over one seeded corpus, in turns so that all meet the same noise; printed are medians of whole
 * processes, the most memory each held, and the goals. The slow peers take minutes at 1000 and 5000 files, and are
 * given one round there; `--quick` stops them at 1000, SLOW=100 at that number. ROUNDS changes the effort.
 * `npm run build` comes first: the built program is measured. Ends with 1 when a goal is missed; a peer that cannot
 * be installed is named, and what depends on it is not measured.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CorpusFile, corpusFile, largeCorpusFile, writeCorpus } from './lint/corpus.ts';
import { type Figures, isReached, listGoals, sayGoal } from './lint/goals.ts';
import { type Call, median, run, watch } from './lint/measure.ts';
import { listTools, type Tool } from './lint/tools.ts';

const sizes = [0, 1, 100, 1000, 5000];
const largestForSlow = Number(process.env.SLOW ?? (process.argv.includes('--quick') ? 1000 : 5000));
const effort = Number(process.env.ROUNDS ?? 9);
/** So many lines of text a step keep 10 MB below 100,000 values. */
const WORDY = 60;
const scratch = mkdtempSync(path.join(tmpdir(), 'sopkit-bench-lint-'));

try {
  process.exitCode = await main();
} finally {
  rmSync(scratch, { recursive: true });
}

async function main(): Promise<number> {
  writeFolders();
  const { tools, absent } = listTools(scratch);
  say(`node ${process.version}; medians of whole processes in milliseconds, in turns`);
  for (const line of absent) say(line);
  checkCounts(tools);
  const times = new Map<string, number>();
  const memory = new Map<string, number>();
  for (const size of sizes) {
    for (const [tool, ms] of timeAll(tools, size)) times.set(`${tool} ${size}`, ms);
    process.stderr.write(`${size} files: timed\n`);
    if (size < 1000) continue;
    for (const [tool, { ms, peakMiB }] of await watchAll(tools, size)) {
      if (!times.has(`${tool} ${size}`)) times.set(`${tool} ${size}`, ms);
      if (peakMiB !== null) memory.set(`${tool} ${size}`, peakMiB);
    }
  }
  const ms = (tool: string, files: number) => times.get(`${tool} ${files}`) ?? Number.NaN;
  const mib = (tool: string, files: number) => memory.get(`${tool} ${files}`) ?? Number.NaN;
  printTable(tools, { ms, mib });
  const large = measureLarge(tools);
  say('');
  const goals = listGoals({ ms, mib, large });
  for (const goal of goals) say(sayGoal(goal));
  return goals.every(isReached) ? 0 : 1;
}

/** The corpus of each size, once with all mistakes and once without those of syntax. */
function writeFolders(): void {
  for (const size of sizes.slice(1)) {
    const bytes = writeCorpus(folderOf(size), size);
    writeCorpus(folderOf(size, 'parsable'), size, { hasSyntaxMistakes: false });
    if (size === 1000) say(`corpus: ${(bytes / size / 1000).toFixed(2)} kB a file`);
  }
}

function folderOf(size: number, kind: 'all' | 'parsable' = 'all'): string {
  return path.join(scratch, `${kind}-${size}`);
}

function callOf(tool: Tool, size: number): Call | null {
  if (size === 0) return tool.start;
  if (tool.isSlow && size > largestForSlow) return null;
  return tool.lint?.(folderOf(size, tool.needsSyntax ? 'parsable' : 'all')) ?? null;
}

/** A program that looks at fewer files than it is given would seem fast. */
function checkCounts(tools: readonly Tool[]): void {
  for (const tool of tools) {
    const call = callOf(tool, 100);
    if (!tool.count || !call) continue;
    const counted = tool.count(run(call).text);
    if (counted !== 100) throw new Error(`${tool.name} looked at ${counted} of 100 files`);
  }
}

function timeAll(tools: readonly Tool[], size: number): Map<string, number> {
  const rounds = size < 100 ? 2 * effort : effort;
  const times = new Map<string, number[]>();
  for (let round = -1; round < rounds; round += 1) {
    for (const tool of tools) {
      const call = callOf(tool, size);
      // The first round only warms the file cache; the slow ones' only round at these sizes is the watched one.
      if (!call || (tool.isSlow && (size >= 1000 || (size >= 100 && round !== 0)))) continue;
      const { ms } = run(call);
      if (round >= 0) times.set(tool.name, [...(times.get(tool.name) ?? []), ms]);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

async function watchAll(tools: readonly Tool[], size: number) {
  const seen = new Map<string, Awaited<ReturnType<typeof watch>>>();
  for (const tool of tools) {
    const call = callOf(tool, size);
    if (call) seen.set(tool.name, await watch(call));
  }
  return seen;
}

/** Ours over 10 MB, in one file (whose sums no clock can hold, an error) and in small ones; one that is refused would seem fast. */
function measureLarge(tools: readonly Tool[]): Figures['large'] {
  const bytes = 10_000_000;
  const sop = tools.find(({ name }) => name === 'sop')?.lint;
  if (!sop) return null;
  const count = Math.round(bytes / Buffer.byteLength(corpusFile(0).text));
  const smallFolder = path.join(scratch, 'small');
  const smallBytes = writeCorpus(smallFolder, count, { mistakeShare: 0 });
  const dense = writeLarge('dense', largeCorpusFile(bytes));
  const refusal = whyRefused(sop(dense.folder));
  // As many values a byte as the small files where that is looked at; else what still is, and it is said so.
  const large = refusal === null ? dense : writeLarge('wordy', largeCorpusFile(bytes, WORDY));
  if (refusal !== null) say(`10 MB as dense as small files: refused — ${refusal}; with long texts instead:`);
  const values = { one: [] as number[], small: [] as number[] };
  for (let round = 0; round < Math.ceil(effort / 2); round += 1) {
    values.one.push(run({ ...sop(large.folder), fine: [0, 1] }).ms);
    values.small.push(run({ ...sop(smallFolder), fine: [0] }).ms);
  }
  const [one, small] = [median(values.one), median(values.small)];
  say(`10 MB in one file ${one.toFixed(0)} ms, in ${count} files ${small.toFixed(0)} ms`);
  return { one, oneBytes: large.bytes, small, smallBytes, isDense: refusal === null };
}

function writeLarge(name: string, { name: file, text }: CorpusFile) {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, file), text);
  return { folder, bytes: Buffer.byteLength(text) };
}

function whyRefused(call: Call): string | null {
  const { text } = run({ ...call, fine: [0, 1] });
  return text.split('\n').find((line) => / error {2}.*file-too-large/.test(line)) ?? null;
}

function printTable(tools: readonly Tool[], { ms, mib }: Pick<Figures, 'ms' | 'mib'>): void {
  const columns = sizes.map((size) => (size === 0 ? 'start' : `${size} file${size === 1 ? '' : 's'}`));
  say(['', ...columns, 'MiB@1000', 'MiB@5000'].map(cell).join(''));
  for (const { name, isSlow } of tools) {
    const figures = [...sizes.map((size) => ms(name, size)), mib(name, 1000), mib(name, 5000)];
    say([name, ...figures.map((value) => (Number.isNaN(value) ? '–' : value.toFixed(0)))].map(cell).join(''));
    const ratios = sizes.map((size) => ms(name, size) / (size === 0 ? ms('node -e 0', 0) : ms('sop', size)));
    const ratioCells = ratios.map((value) => (Number.isNaN(value) ? '' : `× ${value.toFixed(2)}`));
    say(['', ...ratioCells].map(cell).join('') + (isSlow ? '   (from 100 files on one round)' : ''));
  }
  say('ratios: start beside node -e 0, the others beside sop');
}

function cell(text: string, index: number): string {
  return index === 0 ? text.padEnd(23) : text.padStart(11);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
