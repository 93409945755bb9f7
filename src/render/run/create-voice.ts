import { Chalk } from 'chalk';
import type { Messages } from '../../i18n/index.ts';
import type { Language } from '../../shared/text.ts';
import type { Voice } from './voice.ts';

/** A voice in a language, with or without colour, for so many columns. */
export function createVoice(how: {
  readonly language: Language;
  readonly messages: Messages;
  readonly isColoured: boolean;
  readonly columns: number;
}): Voice {
  const { language, messages, columns } = how;
  return { language, messages, columns, chalk: new Chalk({ level: how.isColoured ? 1 : 0 }) };
}
