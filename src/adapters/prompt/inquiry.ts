import inquirer from 'inquirer';
import { Interrupted } from '../../shared/interrupted.ts';
import { type KeyPromptConfig, keyPrompt } from './key-prompt.ts';
import { type TextPromptConfig, textPrompt } from './text-prompt.ts';

/** A question answered by a key; `answered` is the line of the transcript, empty for none. */
export type KeyQuestion = KeyPromptConfig & { readonly answered: (key: string) => string };

/** A question answered by a line of text; `answered` as above. */
export type TextQuestion = TextPromptConfig & { readonly answered: (text: string) => string };

/** The two ways of asking that a guided run needs. */
export interface Inquiry {
  /** Waits for one of the keys and gives it back. @throws Interrupted on Ctrl-C or a closed terminal. */
  key(question: KeyQuestion): Promise<string>;
  /** Takes a line of text. @throws Interrupted on Ctrl-C or a closed terminal. */
  text(question: TextQuestion): Promise<string>;
  /** Writes to the transcript between two questions. */
  write(text: string): void;
  /** Writes the lines of answers that have been taken; until then they are only held. */
  flush(): void;
  /** Forgets the held lines: the answer was refused, or the person changed their mind. */
  drop(): void;
}

/** Asks on a terminal. `resume` is the command line shown when it is interrupted. */
export function createInquiry(
  streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
  resume: () => string | null,
): Inquiry {
  const prompt = inquirer.createPromptModule({
    input: streams.input,
    output: streams.output,
    clearPromptOnDone: true,
  });
  prompt.registerPrompt('keys', keyPrompt);
  prompt.registerPrompt('line', textPrompt);
  const ask = async (question: object): Promise<string> => {
    try {
      const answers = await orGone(prompt([{ ...question, name: 'answer' }] as never), streams.input);
      return (answers as { answer: string }).answer;
    } catch (error) {
      if (error instanceof Error && stopped.has(error.name)) throw new Interrupted(resume());
      throw error;
    }
  };
  let held: string[] = [];
  const hold = (answer: string, line: string): string => {
    if (line !== '') held.push(line);
    return answer;
  };
  const flush = () => {
    for (const line of held) streams.output.write(`${line}\n`);
    held = [];
  };
  return {
    key: async ({ answered, ...question }) => {
      const key = await ask({ ...question, type: 'keys' });
      return hold(key, answered(key));
    },
    text: async ({ answered, ...question }) => {
      const text = await ask({ ...question, type: 'line' });
      return hold(text, answered(text));
    },
    write: (text) => {
      flush();
      streams.output.write(`${text}\n`);
    },
    flush,
    drop: () => {
      held = [];
    },
  };
}

/** Readline falls silent when its terminal goes away; somebody has to say so. */
async function orGone<T>(asked: Promise<T>, input: NodeJS.ReadableStream): Promise<T> {
  let leave: () => void = () => undefined;
  const gone = new Promise<never>((_resolve, reject) => {
    leave = () => reject(Object.assign(new Error('the terminal is gone'), { name: 'ExitPromptError' }));
    input.once('end', leave);
    input.once('close', leave);
  });
  try {
    return await Promise.race([asked, gone]);
  } finally {
    input.removeListener('end', leave);
    input.removeListener('close', leave);
  }
}

const stopped = new Set(['ExitPromptError', 'AbortPromptError', 'CancelPromptError']);
