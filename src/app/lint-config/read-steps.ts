import type { Preset } from '../../core/lint/rule.ts';
import { both } from '../../core/standard/read/bilingual.ts';
import type { ValuePath } from '../../core/standard/read/json-pointer.ts';
import {
  type RuleChoices,
  readRuleSettings,
  type WrittenRules,
} from '../../core/workspace/read-rule-settings.ts';
import type { RuleBook } from '../../core/workspace/rule-book.ts';
import { mistakeUnder } from '../../core/workspace/setting-mistake.ts';
import { type Complaints, complain } from './complaints.ts';
import type { LintLayer } from './load-layers.ts';

/** One step of settling what holds for a file: later steps win over earlier ones. */
export interface LintStep {
  /** The files that it holds for, as globs from the folder of the workspace; null for all. */
  readonly globs: readonly string[] | null;
  readonly preset: Preset | null;
  readonly choices: RuleChoices;
}

/** The steps of all layers, each its general settings and then those for some files; mistakes are noted. */
export function readSteps(layers: readonly LintLayer[], book: RuleBook, complaints: Complaints): LintStep[] {
  return layers.flatMap(({ file, section }) => {
    const read = (rules: WrittenRules = {}, path: ValuePath = []): RuleChoices => {
      const { choices, mistakes } = readRuleSettings(rules, book);
      for (const mistake of mistakes)
        complaints.mistakes.push({ file, mistake: mistakeUnder(['lint', ...path, 'rules'], mistake) });
      return choices;
    };
    const general = { globs: null, preset: section.preset ?? null, choices: read(section.rules) };
    const own = (section.paths ?? []).map(({ files, preset = null, rules }, index) => {
      const path = ['paths', index];
      const globs = typeof files === 'string' ? [files] : files;
      if (globs.some((glob) => glob.includes('\\')))
        complain(complaints, { file, path: ['lint', ...path, 'files'] }, ...backslash);
      return { globs: globs.map(asGlob), preset, choices: read(rules, path) };
    });
    return [general, ...own];
  });
}

const backslash = [
  both('通配符用 / 分隔，不用 \\。', 'Globs are written with /, not with \\.'),
  both('这样在每种系统上都是同一个意思。', 'So they mean the same on every system.'),
] as const;

/** A name without wildcards is a file or a folder with all that is in it. */
function asGlob(written: string): string {
  const glob = written.replace(/^(!?)\.\//, '$1').replace(/\/$/, '');
  return /[*?[\]{}()]/.test(glob) ? glob : `${glob}{,/**}`;
}
