import type { Inquiry, KeyQuestion, TextQuestion } from '../../src/adapters/prompt/inquiry.ts';
import { Interrupted } from '../../src/shared/interrupted.ts';

/** An inquiry that is answered from a script and keeps everything a person would have seen. */
export interface ScriptedInquiry extends Inquiry {
  /** The conversation: screens, and after `»` what was typed. */
  transcript(): string;
  /** How much of the script was never asked for. */
  unused(): number;
}

/** Answers from a script, one entry a prompt; past its end the person presses Ctrl-C. */
export function scriptedInquiry(script: readonly string[]): ScriptedInquiry {
  const pending = [...script];
  const seen: string[] = [];
  let held: string[] = [];
  const flush = () => {
    seen.push(...held);
    held = [];
  };
  const next = (message: string): string => {
    const input = pending.shift();
    seen.push(message, `» ${input ?? '^C'}`);
    if (input === undefined) throw new Interrupted();
    return input;
  };
  const hold = (input: string, line: string) => {
    if (line !== '') held.push(line);
    return input;
  };
  return {
    key: async ({ message, choices, answered }: KeyQuestion) => {
      const key = next(message);
      if (!choices.some((choice) => choice.key === key))
        throw new Error(`the script presses ${key} at:\n${message}`);
      return hold(key, answered(key));
    },
    text: async ({ message, answered }: TextQuestion) => {
      const text = next(message);
      return hold(text, answered(text));
    },
    write: (text) => {
      flush();
      seen.push(text);
    },
    flush,
    drop: () => {
      held = [];
    },
    unused: () => pending.length,
    transcript: () => `${seen.join('\n')}\n`,
  };
}
