import inquirer from 'inquirer';
import { Interrupted } from '../../shared/interrupted.ts';
import { type KeyQuestion, keyPrompt } from './key-prompt.ts';
import { type TextQuestion, textPrompt } from './text-prompt.ts';

/** The two ways of asking that a guided run needs. */
export interface Inquiry {
  /** Waits for one of the keys and gives it back. @throws Interrupted on Ctrl-C or a closed terminal. */
  key(question: KeyQuestion): Promise<string>;
  /** Takes a line of text. @throws Interrupted on Ctrl-C or a closed terminal. */
  text(question: TextQuestion): Promise<string>;
  /** Writes to the transcript between two questions. */
  write(text: string): void;
}

/** Asks on a terminal. `resume` is the command line shown when it is interrupted. */
export function createInquiry(
  streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
  resume: () => string | null,
): Inquiry {
  const prompt = inquirer.createPromptModule({ input: streams.input, output: streams.output });
  prompt.registerPrompt('keys', keyPrompt);
  prompt.registerPrompt('line', textPrompt);
  const ask = async (question: object): Promise<string> => {
    try {
      const answers = await prompt([{ ...question, name: 'answer' }] as never);
      return (answers as { answer: string }).answer;
    } catch (error) {
      if (error instanceof Error && stopped.has(error.name)) throw new Interrupted(resume());
      throw error;
    }
  };
  return {
    key: (question) => ask({ ...question, type: 'keys' }),
    text: (question) => ask({ ...question, type: 'line' }),
    write: (text) => void streams.output.write(`${text}\n`),
  };
}

const stopped = new Set(['ExitPromptError', 'AbortPromptError', 'CancelPromptError']);
