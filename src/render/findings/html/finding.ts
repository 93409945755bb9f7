import type { Finding } from '../../../core/lint/finding.ts';
import { type Language, textIn } from '../../../shared/text.ts';
import { ruleName, shownLines } from '../finding-words.ts';
import { SIGNS } from '../severity.ts';
import { FINDING_WORDS } from '../words.ts';
import { renderHtmlFrame } from './frame.ts';
import { escapeHtml } from './text.ts';
import { PAGE_WORDS } from './words.ts';

/** What the page knows of a finding beside the finding itself. */
export interface FindingPlace {
  readonly language: Language;
  /** Name of the place in the page. */
  readonly id: string;
  /** Name of the place of its rule in the page. */
  readonly ruleId: string;
  /** Where its line can be seen; its own place in the page where there is no such page. */
  readonly link: string;
  readonly lines: readonly string[];
}

/** One finding as an item of a list: level, place and rule, what is wrong, the lines around, what to do. */
export function renderHtmlFinding(finding: Finding, place: FindingPlace): string {
  const { language, id, link } = place;
  const { severity, line, column, message, hint } = finding;
  const level = `${SIGNS[severity]} ${FINDING_WORDS[language].severity[severity]}`;
  const advice =
    hint === undefined
      ? ''
      : `<p class="hint"><b>${PAGE_WORDS[language].hint}</b>${writeText(textIn(hint, language))}</p>`;
  return `<li class="finding ${severity}" id="${id}" data-severity="${severity}">
<p class="where"><span class="badge">${level}</span>
<a class="place" href="${link}">${line}:${column}</a>
<a class="rule" href="#${place.ruleId}">${escapeHtml(ruleName(finding))}</a></p>
<h3>${writeText(textIn(message, language))}</h3>
${renderHtmlFrame(place.lines, finding)}${advice}
</li>`;
}

function writeText(text: string): string {
  return shownLines(text).map(escapeHtml).join('<br>');
}
