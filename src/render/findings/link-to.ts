import { fileUri } from './file-uri.ts';
import type { FindingsLooks } from './findings-report.ts';

/** A link to a file, or to a line of it; below the looks' base where there is one and the file is not absolute. */
export function linkTo({ file, line }: { file: string; line?: number }, { linkBase }: FindingsLooks): string {
  // Round brackets may stand in a URI, but would end a link in Markdown.
  const uri = fileUri(file).replaceAll('(', '%28').replaceAll(')', '%29');
  const fragment = line === undefined ? '' : `#L${line}`;
  const base = linkBase === undefined || uri.startsWith('file://') ? '' : `${linkBase.replace(/\/+$/, '')}/`;
  return `${base}${uri}${fragment}`;
}
