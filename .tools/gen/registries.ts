import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandDefinition } from '../../src/cli/command.ts';
import { banner, type GeneratedFile } from './generated-file.ts';
import { listFiles } from './list-files.ts';

const NOTE = '/* Made by `npm run gen`: add or remove files in the folder it lists. */\n';

/** A registry that is one static import list: files of `folder` that each export `name`. */
export function staticRegistry(
  top: string,
  options: {
    readonly folder: string;
    readonly exported: string;
    readonly list: string;
    readonly type: { readonly name: string; readonly from: string };
    readonly out: string;
  },
): GeneratedFile[] {
  const files = listFiles(top, options.folder, '*.ts');
  if (files.length === 0) return [];
  const names = files.map((file) => camel(path.basename(file, '.ts')));
  const imports = files.map(
    (file, index) => `import { ${options.exported} as ${names[index]} } from '${fromGenerated(file)}';`,
  );
  const text = `${NOTE}import type { ${options.type.name} } from '${fromGenerated(options.type.from)}';
${imports.join('\n')}

/** Everything in \`${options.folder}\`, by file name. */
export const ${options.list}: readonly ${options.type.name}[] = [
${names.map((name) => `  ${name},`).join('\n')}
];
`;
  return [{ path: options.out, text }];
}

/** The catalogues of both languages: every area that has both; `errors-*` areas are merged into one. */
export function messages(top: string): { files: GeneratedFile[]; problems: string[] } {
  const areas = listFiles(top, 'src/i18n/en', '*.ts').map((file) => path.basename(file, '.ts'));
  const chinese = listFiles(top, 'src/i18n/zh-CN', '*.ts').map((file) => path.basename(file, '.ts'));
  const both = areas.filter((area) => chinese.includes(area));
  const alone = [...areas, ...chinese].filter((area) => !both.includes(area));
  return {
    files: [
      { path: 'src/generated/messages-en.ts', text: catalogue(both, 'en', 'en') },
      { path: 'src/generated/messages-zh-cn.ts', text: catalogue(both, 'zh-CN', 'zhCN') },
    ],
    problems: alone.map((area) => `src/i18n: the area "${area}" is there in one language only`),
  };
}

function catalogue(areas: readonly string[], folder: string, name: string): string {
  const imports = areas.map((area) => `import { ${camel(area)} } from '../i18n/${folder}/${area}.ts';`);
  const isError = (area: string) => area.startsWith('errors-');
  const plain = areas.filter((area) => !isError(area)).map((area) => `  ${camel(area)},`);
  const errors = areas.filter(isError).map((area) => `    ...${camel(area)},`);
  const isEnglish = name === 'en';
  const typeImport = isEnglish ? '' : `import type { en } from './messages-en.ts';\n`;
  return `${NOTE}${typeImport}${imports.join('\n')}

/** Every area of src/i18n/${folder}. */
export const ${name}${isEnglish ? '' : ': typeof en'} = {
${plain.join('\n')}
  errors: {
${errors.join('\n')}
  },
};
`;
}

/** A verb's module together with the file it is in. */
export interface LoadedCommand {
  readonly file: string;
  readonly definition: CommandDefinition;
}

/** Imports every verb, sorted by name; what cannot be imported, or is misnamed, is told as a problem. */
export async function loadCommands(top: string): Promise<{ commands: LoadedCommand[]; problems: string[] }> {
  const commands: LoadedCommand[] = [];
  const problems: string[] = [];
  for (const file of listFiles(top, 'src/cli/commands', '**/*.ts')) {
    const expected = file.slice('src/cli/commands/'.length, -'.ts'.length).replaceAll('/', ' ');
    try {
      const loaded: { command?: CommandDefinition } = await import(pathToFileURL(path.join(top, file)).href);
      if (loaded.command === undefined) continue;
      if (loaded.command.name !== expected) problems.push(`${file}: its command must be named "${expected}"`);
      else commands.push({ file, definition: loaded.command });
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  commands.sort((a, b) => (a.definition.name < b.definition.name ? -1 : 1));
  return { commands, problems };
}

/** The registry of verbs: names and summaries at hand, modules on demand. */
export function commandRegistry(commands: readonly LoadedCommand[]): GeneratedFile {
  const entries = commands.map(
    ({ file, definition: { name, summary } }) => `  {
    name: ${JSON.stringify(name)},
    summary: ${JSON.stringify({ 'zh-CN': summary['zh-CN'], en: summary.en })},
    load: async () => (await import('${fromGenerated(file)}')).command,
  },`,
  );
  const text = `${NOTE}import type { CommandEntry } from '../cli/command.ts';

/** Every verb in \`src/cli/commands\`, by name. */
export const commands: readonly CommandEntry[] = [
${entries.join('\n')}
];
`;
  return { path: 'src/generated/commands.ts', text };
}

function fromGenerated(file: string): string {
  return file.replace(/^src\//, '../');
}

function camel(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The version from package.json, so that the bundle need not carry the whole manifest. */
export function version(top: string): GeneratedFile {
  const manifest: { version: string } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8'));
  const text = `${banner('package.json')}\n/** The version of this program. */\nexport const version = '${manifest.version}';\n`;
  return { path: 'src/generated/version.ts', text };
}
