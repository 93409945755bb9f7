import { defineOutside } from '../../app/editor/define-outside.ts';
import { spanOfDeclared } from '../../core/editor/editor-text.ts';
import { declarationOf, nameAt, placesOf } from '../../core/editor/find-name.ts';
import { outlineOfText } from '../../core/editor/outline.ts';
import { renamableAt, renameName } from '../../core/editor/rename-name.ts';
import type { EditorBuffer, EditorRename, LanguageService } from '../../ports/language-service.ts';
import { symbolsIn } from '../../render/editor/symbols.ts';
import type { ServiceParts } from './service-parts.ts';

type Answers = Pick<LanguageService, 'define' | 'references' | 'renamable' | 'rename' | 'symbols'>;

/** The answers about what ids name and where. */
export function tellAboutNames(parts: ServiceParts): Answers {
  return {
    define: async (buffer, offset) => {
      const { open, inward, outward } = parts.read(buffer);
      const name = nameAt(open, inward(offset));
      if (!name) return null;
      const declared = declarationOf(open, name);
      if (declared) return outward(spanOfDeclared(open, declared));
      return defineOutside(await parts.contexts.of(buffer.path), open, name);
    },
    references: (buffer, offset, withDeclaration) => {
      const { open, inward, outward } = parts.read(buffer);
      const name = nameAt(open, inward(offset));
      return name ? placesOf(open, name, withDeclaration).map(outward) : [];
    },
    renamable: (buffer, offset) => {
      const { open, inward, outward } = parts.read(buffer);
      const name = renamableAt(open, inward(offset));
      return name && outward(name.span);
    },
    rename: (buffer, offset, to) => rename(parts, buffer, offset, to),
    symbols: (buffer) => {
      const { open, outward } = parts.read(buffer);
      return symbolsIn(parts.languageOf(buffer), outlineOfText(open), outward);
    },
  };
}

function rename(parts: ServiceParts, buffer: EditorBuffer, offset: number, to: string): EditorRename {
  const { open, inward, outwardEdit } = parts.read(buffer);
  const words = parts.wordsOf(buffer);
  const name = renamableAt(open, inward(offset));
  if (!name) return { ok: false, message: words.nothingToRename };
  const renamed = renameName(open, name, to);
  if (renamed.ok) return { ok: true, edits: renamed.edits.map(outwardEdit) };
  const why = {
    'not-an-id': words.notAnId({ id: to }),
    taken: words.taken({ id: to }),
    'broken-text': words.brokenText,
  };
  return { ok: false, message: why[renamed.reason] };
}
