/**
 * Writes process standards that look like real ones: `node bench/lint/corpus.ts FOLDER COUNT [SEED]`.
 * The same seed gives the same files. FOLDER gets one file a standard, about 110 lines and 3.0 KB each;
 * CONDITIONS changes the share that has conditions (0.33), MISTAKES the share with one mistake (0.074).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeStandard } from './make-standard.ts';
import { type PlantedMistake, plantMistake } from './plant-mistake.ts';
import { seedRandom } from './random.ts';

/** What decides the content of a corpus. */
export interface CorpusSetting {
  readonly seed?: number;
  /** Share of files with classes and branches that conditions decide. */
  readonly conditionShare?: number;
  /** Share of files with one mistake. */
  readonly mistakeShare?: number;
  /** False: a file whose mistake would be one of syntax is left sound. */
  readonly hasSyntaxMistakes?: boolean;
}

/** One file of the corpus. */
export interface CorpusFile {
  /** With its ending, without a folder. */
  readonly name: string;
  readonly text: string;
  readonly mistake: PlantedMistake | null;
  readonly hasConditions: boolean;
}

const DEFAULT_SEED = 20_261_121;

/** The file of that number, from 0; other numbers and the size of the corpus do not change it. */
export function corpusFile(number: number, setting: CorpusSetting = {}): CorpusFile {
  const {
    seed = DEFAULT_SEED,
    conditionShare = 0.33,
    mistakeShare = 0.074,
    hasSyntaxMistakes = true,
  } = setting;
  const random = seedRandom(seed, number);
  const hasConditions = random.chance(conditionShare);
  const isBad = random.chance(mistakeShare);
  const { id, text } = makeStandard(random, { number, hasConditions });
  const sound = { name: `${id}.yaml`, hasConditions, text, mistake: null };
  if (!isBad) return sound;
  const spoilt = plantMistake(random, text);
  const isOfSyntax = spoilt.mistake.ruleId.startsWith('yaml-');
  return isOfSyntax && !hasSyntaxMistakes ? sound : { ...sound, ...spoilt };
}

/**
 * One standard of at least that many bytes without an error, made of the same parts as the small ones; every third
 * part has conditions. `textLines` gives each step so many lines of long text, and so fewer values a byte.
 */
export function largeCorpusFile(bytes: number, textLines = 0, seed = DEFAULT_SEED): CorpusFile {
  const make = (rounds: number) =>
    makeStandard(seedRandom(seed, 'large'), { number: 0, hasConditions: true, rounds, textLines });
  const trial = 50;
  const perRound = Buffer.byteLength(make(trial).text) / trial;
  const { id, text } = make(Math.ceil((bytes / perRound) * 1.02));
  return { name: `${id}.yaml`, text, mistake: null, hasConditions: true };
}

/** Writes that many files into a folder, which is made where it is missing; gives back how many bytes they have. */
export function writeCorpus(folder: string, count: number, setting: CorpusSetting = {}): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const { name, text } = corpusFile(number, setting);
    writeFileSync(path.join(folder, name), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

if (import.meta.main) {
  const [folder, count, seed] = process.argv.slice(2);
  if (folder === undefined || !(Number(count) > 0))
    throw new Error('usage: node bench/lint/corpus.ts FOLDER COUNT [SEED]');
  const bytes = writeCorpus(folder, Number(count), {
    seed: Number(seed ?? DEFAULT_SEED),
    conditionShare: Number(process.env.CONDITIONS ?? 0.33),
    mistakeShare: Number(process.env.MISTAKES ?? 0.074),
  });
  process.stdout.write(
    `${count} files, ${(bytes / Number(count) / 1000).toFixed(2)} kB each, in ${folder}\n`,
  );
}
