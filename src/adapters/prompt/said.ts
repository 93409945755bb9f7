import type { Answer } from '../../core/run/question.ts';
import type { Reply } from '../../ports/prompter.ts';
import type { Command } from './lines.ts';
import type { Terminal } from './terminal.ts';

/** What came of asking: a reply, a command key, or nothing (the person changed their mind). */
export type Said = Reply | { readonly command: Command } | null;

/** Wraps an answer as a reply. */
export function answer(given: Answer): Reply {
  return { kind: 'answer', answer: given };
}

/**
 * A short text that goes with an answer; empty means: never mind, back to the question. `advice` is shown above it
 * and stays in the transcript.
 */
export async function askFor(
  { inquiry, screen }: Terminal,
  asked: string,
  advice: readonly string[] = [],
): Promise<string> {
  return inquiry.text({
    message: [...advice, `  ${asked} ${screen.words.cancelHint}`].join('\n'),
    answered: (text) => (text === '' ? '' : [...advice, screen.answered(`  ${asked}`, text)].join('\n')),
  });
}
