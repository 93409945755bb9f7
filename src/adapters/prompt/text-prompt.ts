import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';

export interface TextPromptConfig {
  /** Everything above the line of typing, already drawn and wrapped. */
  readonly message: string;
}

/** Takes one line of text, with the editing keys of a terminal. */
export const textPrompt = createPrompt<string, TextPromptConfig>((config, done) => {
  const [line, setLine] = useState('');
  const [over, setOver] = useState(false);
  useKeypress((event, readline) => {
    if (over) return;
    if (isEnterKey(event)) {
      setOver(true);
      done(line.trim());
      return;
    }
    setLine(readline.line);
  });
  return `${config.message}\n› ${line}`;
});
