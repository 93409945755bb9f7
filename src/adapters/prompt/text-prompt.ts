import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';

export interface TextQuestion {
  /** Everything above the line of typing, already drawn and wrapped. */
  readonly message: string;
  /** The line left on the screen; empty leaves none. */
  readonly answered: (text: string) => string;
}

/** Takes one line of text, with the editing keys of a terminal. */
export const textPrompt = createPrompt<string, TextQuestion>((config, done) => {
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
  if (over) return config.answered(line.trim());
  return `${config.message}\n› ${line}`;
});
