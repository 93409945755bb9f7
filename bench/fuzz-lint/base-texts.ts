import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFile } from '../lint/corpus.ts';

const top = path.resolve(import.meta.dirname, '../..');
// Handed out beside the checkout; nothing of it is part of the project.
const suiteFile = path.resolve(top, '../shared/oracles/yaml-test-suite.json');

/** Standards that are there: shipped, of the tests, generated. */
export function listStandards(): readonly string[] {
  const files = globSync(['processes/**/*.yaml', 'test/fixtures/**/*.yaml'], { cwd: top }).toSorted();
  const written = files.map((file) => readFileSync(path.join(top, file), 'utf8'));
  const generated = Array.from({ length: 40 }, (_, number) => corpusFile(number, { mistakeShare: 0.3 }).text);
  return [...written, ...generated];
}

/** One case of the official YAML test suite. */
export interface SuiteCase {
  readonly id: string;
  readonly name: string;
  /** Whether a parser must refuse it. */
  readonly fail: boolean;
  readonly yaml: string;
}

/** The official YAML test suite; empty where it is not there. */
export function listSuite(): readonly SuiteCase[] {
  return existsSync(suiteFile) ? JSON.parse(readFileSync(suiteFile, 'utf8')) : [];
}
