import type { Finding } from '../../core/lint/finding.ts';
import { type Language, textIn } from '../../shared/text.ts';
import { visibleText } from './visible-text.ts';
import { FINDING_WORDS } from './words.ts';

/** The name of a rule, with its code where it has one: `time-one-limit (TIME-03)`. */
export function ruleName({ ruleId, code }: Pick<Finding, 'ruleId' | 'code'>): string {
  return code === null ? ruleId : `${ruleId} (${code})`;
}

/** What a finding says, as lines: its message, then what to do. Control characters are shown as signs. */
export function findingLines({ message, hint }: Finding, language: Language): readonly string[] {
  const lines = shownLines(textIn(message, language));
  if (hint === undefined) return lines;
  return [...lines, ...shownLines(FINDING_WORDS[language].hint(textIn(hint, language)))];
}

/** The lines of a text as people may see it: control characters are shown as signs. */
export function shownLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map(visibleText);
}
