import type { EditorContext } from '../../app/editor/editor-context.ts';
import { isOurs } from '../../app/editor/find-in-buffer.ts';
import { hoverAt } from '../../core/editor/hover-at.ts';
import { suggestAt } from '../../core/editor/suggest.ts';
import type { OutsideNames } from '../../core/editor/suggestion.ts';
import { bookOf } from '../../core/workspace/rule-book.ts';
import type { EditorBuffer, LanguageService } from '../../ports/language-service.ts';
import { type EditorLooks, explainRule, hoverText } from '../../render/editor/hover-text.ts';
import { markupFor } from '../../render/editor/markup.ts';
import { suggestionsIn } from '../../render/editor/suggestions.ts';
import type { ServiceParts } from './service-parts.ts';

/** The answers about what a place means and what could stand there. */
export function tellAboutText(parts: ServiceParts): Pick<LanguageService, 'hover' | 'suggest' | 'explain'> {
  return {
    hover: (buffer, offset) => hover(parts, buffer, offset),
    suggest: (buffer, offset) => suggest(parts, buffer, offset),
    explain: async (ruleId, buffer) => {
      const at = buffer ?? { uri: '', path: null, text: '', version: 0 };
      const looks = looksFor(parts, at, await parts.contexts.of(at.path), nothingOutside);
      return explainRule(ruleId, { ...looks, markup: markupFor(false) });
    },
  };
}

async function hover(
  parts: ServiceParts,
  buffer: EditorBuffer,
  offset: number,
): ReturnType<LanguageService['hover']> {
  const context = await parts.contexts.of(buffer.path);
  if (!isOurs(buffer, context)) return null;
  const { open, inward, outward } = parts.read(buffer);
  const found = (await parts.look(buffer)).map(({ finding, span }) => ({
    finding,
    span: { start: inward(span.start), end: inward(span.end) },
  }));
  const told = hoverAt(open, inward(offset), found);
  if (!told) return null;
  const isOutside = told.parts.some(({ kind }) => kind === 'outside');
  const outside = isOutside ? await parts.contexts.outsideOf(buffer.path) : nothingOutside;
  const text = hoverText(told.parts, looksFor(parts, buffer, context, outside));
  return text === '' ? null : { text, span: outward(told.span) };
}

async function suggest(
  parts: ServiceParts,
  buffer: EditorBuffer,
  offset: number,
): ReturnType<LanguageService['suggest']> {
  const { contexts, earlier, client } = parts;
  if (!isOurs(buffer, await contexts.of(buffer.path))) return [];
  const { open, inward, outward } = parts.read(buffer);
  if (open.written.isWhole) earlier.set(buffer.uri, open.declared);
  const suggestions = suggestAt({
    text: open.text,
    offset: inward(offset),
    kind: open.kind,
    earlier: earlier.get(buffer.uri) ?? [],
    outside: await contexts.outsideOf(buffer.path),
    hasSnippets: client.hasSnippets,
  });
  return suggestionsIn(parts.languageOf(buffer), suggestions).map((one) => ({
    ...one,
    span: outward(one.span),
  }));
}

function looksFor(
  parts: ServiceParts,
  buffer: EditorBuffer,
  { rules }: EditorContext,
  outside: OutsideNames,
): EditorLooks {
  return {
    language: parts.languageOf(buffer),
    messages: parts.wordsOf(buffer),
    markup: markupFor(parts.client.hasMarkdown),
    findRule: (name) => bookOf(rules).find(name),
    outsideName: (kind, id) => outsideName(outside, kind, id),
  };
}

const nothingOutside: OutsideNames = {
  ...{ rules: [], processes: [], matrices: [], calendars: [] },
  paramsOf: () => [],
};

function outsideName({ processes, matrices, calendars }: OutsideNames, kind: string, id: string) {
  const lists = new Map([
    ['process', processes],
    ['matrix', matrices],
    ['calendar', calendars],
  ]);
  return lists.get(kind)?.find((one) => one.id === id)?.name ?? null;
}
