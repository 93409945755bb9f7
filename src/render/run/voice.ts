import { Chalk, type ChalkInstance } from 'chalk';
import type { Messages } from '../../i18n/index.ts';
import type { Language, Text } from '../../shared/text.ts';
import { textIn } from '../../shared/text.ts';

/** How to speak: in which language, with which words and colours, how wide. */
export interface Voice {
  readonly language: Language;
  readonly messages: Messages;
  readonly chalk: ChalkInstance;
  readonly columns: number;
}

/** A standard's text in the voice's language. */
export function say(voice: Voice, text: Text): string {
  return textIn(text, voice.language);
}

/** A voice in a language, with colour or without. */
export function createVoice(
  language: Language,
  messages: Messages,
  look: { readonly colour: boolean; readonly columns: number },
): Voice {
  return { language, messages, chalk: new Chalk({ level: look.colour ? 1 : 0 }), columns: look.columns };
}
