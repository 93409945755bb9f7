/**
 * Makes everything that is made from something else: types and validators from the schemas, registries from
 * folders, reference pages from schemas, commands and rules. `--check` changes nothing, names what is stale and ends with 1.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromSchemas } from './gen/from-schemas.ts';
import type { GeneratedFile } from './gen/generated-file.ts';
import { listFiles } from './gen/list-files.ts';
import { commandRegistry, loadCommands, messages, staticRegistry, version } from './gen/registries.ts';

const top = path.resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const made = new Set<string>();
const stale: string[] = [];
const problems: string[] = [];

function emit(files: readonly GeneratedFile[]): void {
  for (const { path: file, text } of files) {
    made.add(file);
    const target = path.join(top, file);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    stale.push(file);
    if (isCheck) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Files that say they were made but are made no longer: their source is gone. */
function removeLeftOvers(): void {
  const candidates = [
    ...listFiles(top, 'src/generated', '*'),
    ...listFiles(top, 'docs/reference', '**/*.md'),
  ];
  for (const file of candidates) {
    if (made.has(file) || !readFileSync(path.join(top, file), 'utf8').includes('Made by `npm run gen`'))
      continue;
    stale.push(file);
    if (!isCheck) rmSync(path.join(top, file));
  }
}

emit(await fromSchemas(top));
emit([version(top)]);
const catalogues = messages(top);
emit(catalogues.files);
problems.push(...catalogues.problems);
emit(
  staticRegistry(top, {
    folder: 'src/core/lint/rules',
    exported: 'rule',
    list: 'rules',
    type: { name: 'Rule', from: 'src/core/lint/rule.ts' },
    out: 'src/generated/rules.ts',
  }),
);
const { rulePages } = await import('./gen/rule-pages.ts');
emit(await rulePages(top));
// The commands import what was made above, so they can only be looked at now.
const loaded = await loadCommands(top);
problems.push(...loaded.problems);
emit([commandRegistry(loaded.commands)]);
const { cliPage } = await import('./gen/cli-page.ts');
emit([cliPage(loaded.commands)]);
if (problems.length === 0) removeLeftOvers();

for (const problem of problems) process.stderr.write(`problem: ${problem}\n`);
for (const file of stale) process.stderr.write(`${isCheck ? 'stale' : 'wrote'}: ${file}\n`);
if (isCheck && stale.length > 0) process.stderr.write('Run `npm run gen` and commit what it writes.\n');
process.exitCode = problems.length > 0 || (isCheck && stale.length > 0) ? 1 : 0;
