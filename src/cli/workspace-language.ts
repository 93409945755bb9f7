import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../shared/text.ts';

/**
 * The language that the nearest `sop.yaml` upwards asks for; null without one. Only this one line is looked for:
 * help and errors must speak before, and whether or not, the whole file can be read.
 */
export function workspaceLanguage(folder: string): Language | null {
  for (let at = folder; ; at = path.dirname(at)) {
    const text = textOf(path.join(at, 'sop.yaml'));
    if (text !== null) {
      const asked = /^language:[ \t]*["']?(zh-CN|en)["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1];
      return asked === 'zh-CN' || asked === 'en' ? asked : null;
    }
    if (path.dirname(at) === at) return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
