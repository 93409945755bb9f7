import { createPrompt, useKeypress, useState } from '@inquirer/core';

/** A key that can be pressed, and other characters that mean the same (full-width ones of an input method, say). */
export interface KeyChoice {
  readonly key: string;
  readonly also?: readonly string[];
}

export interface KeyPromptConfig {
  /** Everything above the cursor, already drawn and wrapped. */
  readonly message: string;
  readonly choices: readonly KeyChoice[];
}

/**
 * Waits for one of some single keys. Enter never answers: a habit of pressing it
 * must not tick a check (decision 33).
 */
export const keyPrompt = createPrompt<string, KeyPromptConfig>((config, done) => {
  const [taken, setTaken] = useState('');
  useKeypress((_event, readline) => {
    // only what was typed counts: the name of a key, such as "return", is not what it writes
    const typed = [...readline.line].at(-1) ?? '';
    readline.clearLine(0);
    const choice = findChoice(config.choices, typed);
    if (!choice || taken !== '') return;
    setTaken(choice.key);
    done(choice.key);
  });
  return `${config.message}\n› `;
});

function findChoice(choices: readonly KeyChoice[], character: string): KeyChoice | undefined {
  const plain = toHalfWidth(character).toLowerCase();
  return choices.find((choice) => choice.key === plain || choice.also?.includes(character));
}

function toHalfWidth(character: string): string {
  return character.replace(/[\uff01-\uff5e]/, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
