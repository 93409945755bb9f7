import type { Language } from '../../../shared/text.ts';
import type { FileFindings } from '../by-file.ts';
import { SEVERITIES } from '../severity.ts';
import { FINDING_WORDS } from '../words.ts';
import { escapeHtml } from './text.ts';
import { PAGE_WORDS } from './words.ts';

/** The files with findings, with how many of each severity and links to them; below those without any. */
export function renderHtmlContents(groups: readonly FileFindings[], language: Language): string {
  const words = PAGE_WORDS[language];
  const found = groups.filter(({ findings }) => findings.length > 0);
  const clean = groups.filter(({ findings }) => findings.length === 0);
  const parts: string[] = [];
  // With a single file there is nothing to choose from.
  if (found.length > 1) {
    const items = found.map((group, index) => writeFile(group, `f${index + 1}`, language));
    parts.push(`<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2>
<ul class="files">
${items.join('\n')}
</ul></nav>`);
  }
  if (clean.length > 0) {
    const items = clean.map(({ file }) => `<li>${escapeHtml(file)}</li>`);
    // Where nothing was found they are all there is to read.
    const open = found.length === 0 ? ' open' : '';
    parts.push(`<details${open}><summary>${words.clean(clean.length)}</summary>
<ul class="clean">
${items.join('\n')}
</ul></details>`);
  }
  return parts.join('\n');
}

function writeFile({ file, findings }: FileFindings, id: string, language: Language): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const name = FINDING_WORDS[language].severity[severity];
    return count === 0 ? [] : [`<span class="badge ${severity}">${name} ${count}</span>`];
  });
  return `<li><a href="#${id}">${escapeHtml(file)}</a><span class="counts">${counts.join('')}</span></li>`;
}
