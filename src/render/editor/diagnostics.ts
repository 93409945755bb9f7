import type { EditorText } from '../../core/editor/editor-text.ts';
import type { PlacedFinding } from '../../core/editor/hover-at.ts';
import type { EditorDiagnostic } from '../../core/editor/shown-in-editor.ts';
import { fromPointer } from '../../core/standard/read/json-pointer.ts';
import { spanAt } from '../../core/standard/read/locate.ts';
import type { Span } from '../../core/standard/read/yaml-node.ts';
import type { Messages } from '../../i18n/index.ts';
import { isMap } from '../../shared/is-map.ts';
import type { Language } from '../../shared/text.ts';
import { findingLines } from '../findings/finding-words.ts';

/** Findings as an editor shows them; one that a waiver changes leads to that waiver. */
export function diagnosticsOf(
  open: EditorText,
  placed: readonly PlacedFinding[],
  { language, messages }: { readonly language: Language; readonly messages: Messages['editor'] },
): EditorDiagnostic[] {
  return placed.map(({ finding, span }) => {
    const waiver = waiverOf(open, finding.ruleId, finding.code, finding.path);
    return {
      span,
      severity: finding.severity,
      ruleId: finding.ruleId,
      message: findingLines(finding, language).join('\n'),
      related: waiver ? [{ span: waiver, message: messages.waivedHere }] : [],
    };
  });
}

function waiverOf(
  { written: { tree, value } }: EditorText,
  ruleId: string,
  code: string | null,
  pointer: string,
): Span | null {
  const waivers = isMap(value) && Array.isArray(value.waivers) ? value.waivers : [];
  const index = waivers.findIndex(
    (one) =>
      isMap(one) && (one.rule === ruleId || (code !== null && one.rule === code)) && isUnder(pointer, one.at),
  );
  return tree && index >= 0 ? spanAt(tree, ['waivers', index, 'rule'], 'value') : null;
}

function isUnder(pointer: string, at: unknown): boolean {
  const place = typeof at === 'string' ? fromPointer(at) : [];
  const steps = fromPointer(pointer);
  return place.every((step, index) => steps[index] === step);
}
