import { suggest } from '../../core/standard/read/suggest.ts';
import { type FindingsFormat, findingsFormats } from '../../render/findings/formats.ts';
import { AppError } from '../../shared/app-error.ts';

/** A file that findings are written to. */
export interface OutputFile {
  readonly format: FindingsFormat;
  /** As given. */
  readonly file: string;
}

const byExtension: Readonly<Record<string, FindingsFormat>> = {
  sarif: 'sarif',
  json: 'json',
  xml: 'junit',
  md: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
};

/**
 * Reads `FORMAT=FILE` and `FILE`; without a format the extension tells it, failing that the format of the terminal.
 * @throws AppError `bad-output-format`, `bad-output-file`.
 */
export function readOutputs(given: readonly string[], format: FindingsFormat): readonly OutputFile[] {
  const outputs = given.map((text) => readOutput(text, format));
  const files = outputs.map(({ file }) => file);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new AppError('output-file-twice', { file: twice });
  return outputs;
}

function readOutput(text: string, fallback: FindingsFormat): OutputFile {
  // What is before the sign is a format when it is one word: a path has a dot or a slash in it.
  const [, name, rest] = /^([A-Za-z]+)=(.*)$/s.exec(text) ?? [];
  const file = rest ?? text;
  if (file.trim() === '') throw new AppError('bad-output-file', { value: text });
  if (name === undefined) return { format: formatOf(file) ?? fallback, file };
  const format = findingsFormats.find((one) => one === name.toLowerCase());
  if (format) return { format, file };
  const meant = suggest(name, findingsFormats) ?? '';
  throw new AppError('bad-output-format', { name, meant, allowed: findingsFormats.join(', ') });
}

function formatOf(file: string): FindingsFormat | null {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return byExtension[extension] ?? null;
}
