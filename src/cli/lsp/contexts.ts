import path from 'node:path';
import type { EditorContext } from '../../app/editor/editor-context.ts';
import { readOutsideNames } from '../../app/editor/outside-names.ts';
import { dayIn } from '../../app/lint-setting.ts';
import type { OutsideNames } from '../../core/editor/suggestion.ts';
import { openContext } from './open-context.ts';

/** What the files of each folder are looked at by, worked out once until it is forgotten or the day is over. */
export interface Contexts {
  of(file: string | null): Promise<EditorContext>;
  outsideOf(file: string | null): Promise<OutsideNames>;
  /** The texts of open files, by path; they stand in for what is on disk. */
  readonly opened: Map<string, string>;
  forget(): void;
}

/** Prepares nothing until the first question. `cwd` stands in for the folder of what is in no file. */
export function createContexts(cwd: string, now: () => number): Contexts {
  const opened = new Map<string, string>();
  const contexts = new Map<string, Promise<EditorContext>>();
  const outside = new Map<EditorContext, Promise<OutsideNames>>();
  const forget = () => {
    contexts.clear();
    outside.clear();
  };
  const of = async (file: string | null): Promise<EditorContext> => {
    const folder = file === null ? cwd : path.dirname(file);
    const known = contexts.get(folder) ?? openContext(folder, opened, now);
    contexts.set(folder, known);
    try {
      const context = await known;
      if (context.today === dayIn(context.workspace.settings.zone, now())) return context;
    } catch (error) {
      contexts.delete(folder);
      throw error;
    }
    forget();
    return of(file);
  };
  const outsideOf = async (file: string | null) => {
    const context = await of(file);
    const known = outside.get(context) ?? readOutsideNames(context);
    outside.set(context, known);
    return known;
  };
  return { of, outsideOf, opened, forget };
}
