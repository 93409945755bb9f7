import { type Bilingual, both } from '../../core/standard/read/bilingual.ts';
import { readSettings } from '../../core/workspace/read-settings.ts';
import type { LintSection } from '../../core/workspace/workspace-settings.ts';
import type { Files } from '../../ports/files.ts';
import { readSource } from '../read-source.ts';
import { UnsoundInput } from '../unsound-input.ts';
import { type Complaints, complain } from './complaints.ts';
import { findExtended, isFilePath } from './find-extended.ts';

/** The lint settings of one file. */
export interface LintLayer {
  /** Absolute. */
  readonly file: string;
  readonly section: LintSection;
}

/** The layers that a layer extends, at any depth, and at last itself; a file that is reached twice counts once. */
export async function loadLayers(
  files: Files,
  own: LintLayer,
  complaints: Complaints,
): Promise<readonly LintLayer[]> {
  const layers: LintLayer[] = [];
  const seen = new Set([own.file]);
  await addLayers(own, [own.file]);
  return layers;

  async function addLayers(layer: LintLayer, chain: readonly string[]): Promise<void> {
    for (const [index, name] of (layer.section.extends ?? []).entries()) {
      const place = { file: layer.file, path: ['lint', 'extends', index] };
      const file = await findExtended(files, name, files.folderOf(layer.file));
      if (file === null) complain(complaints, place, missing(name), missingHint(name));
      else if (chain.includes(file)) complain(complaints, place, circle(files, [...chain, file]));
      else if (!seen.has(file)) {
        seen.add(file);
        const section = await readLayer(files, file, complaints);
        if (section !== null) await addLayers({ file, section }, [...chain, file]);
      }
    }
    layers.push(layer);
  }
}

/** Null for a file with mistakes, which are noted. */
async function readLayer(files: Files, file: string, { findings }: Complaints): Promise<LintSection | null> {
  try {
    const settings = readSettings(await readSource(files, file));
    if (settings.ok) return settings.value.lint;
    findings.push(...settings.error);
  } catch (error) {
    if (!(error instanceof UnsoundInput)) throw error;
    findings.push(...error.findings);
  }
  return null;
}

function missing(name: string): Bilingual {
  return both(`找不到 extends 里的「${name}」。`, `“${name}”, which extends names, is not there.`);
}

function missingHint(name: string): Bilingual {
  if (isFilePath(name))
    return both(
      '路径从写它的文件所在的文件夹算起。',
      'The path counts from the folder of the file that names it.',
    );
  return both(
    `文件要以 ./ 开头；如果是 npm 包，先安装：npm install --save-dev ${name}，包里要有 sop-lint.yaml。`,
    `A file begins with ./; a package must be installed: npm install --save-dev ${name}, and hold a sop-lint.yaml.`,
  );
}

function circle(files: Files, chain: readonly string[]): Bilingual {
  const from = chain.indexOf(chain.at(-1) ?? '');
  const way = chain
    .slice(from)
    .map((file) => files.shown(file))
    .join(' → ');
  return both(`extends 绕成了圈：${way}。`, `extends goes in a circle: ${way}.`);
}
