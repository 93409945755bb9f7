import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createInquiry } from '../../src/adapters/prompt/inquiry.ts';
import { Interrupted } from '../../src/shared/interrupted.ts';

/** A terminal of streams: what is typed goes in, what is drawn is kept. */
function terminal() {
  const input = new PassThrough() as PassThrough & { isTTY: boolean; setRawMode(): void };
  input.isTTY = true;
  input.setRawMode = () => undefined;
  const drawn: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      drawn.push(String(chunk));
      done();
    },
  });
  // a prompt ends the stream it draws on; a real terminal takes no notice
  output.end = () => output;
  const type = async (keys: string) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    input.write(keys);
  };
  const inquiry = createInquiry({ input, output }, () => 'sop resume TS-1');
  return { inquiry, input, type, screen: () => stripVTControlCharacters(drawn.join('')) };
}

const check = {
  message: '? 是否询问了安全风险？\n  y 是   n 否',
  choices: [{ key: 'y' }, { key: 'n', also: ['否'] }],
  answered: (key: string) => `✓ ${key}`,
};
const text = { message: '? 客户名称', answered: (line: string) => `✓ ${line}` };

describe('the prompts on a real inquirer with streams for a terminal', () => {
  for (const [typed, key] of [
    ['y', 'y'],
    ['N', 'n'],
    ['ｙ', 'y'],
    ['否', 'n'],
  ] as const) {
    it(`takes ${typed} for ${key}`, async () => {
      const { inquiry, type } = terminal();
      const answer = inquiry.key(check);
      await type(typed);
      expect(await answer).toBe(key);
    });
  }

  it('is not answered by Enter, a space or another letter', async () => {
    const { inquiry, type } = terminal();
    let answered = false;
    const answer = inquiry.key(check).then((key) => {
      answered = true;
      return key;
    });
    for (const keys of ['\r', '\r', ' ', 'q', '\t']) await type(keys);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answered).toBe(false);
    await type('n');
    expect(await answer).toBe('n');
  });

  it('takes a line of Chinese, edited with Backspace', async () => {
    const { inquiry, type, screen } = terminal();
    const answer = inquiry.text(text);
    await type('华东商贺');
    await type('\u007f');
    await type('贸\r');
    expect(await answer).toBe('华东商贸');
    expect(screen()).toContain('? 客户名称');
  });

  it('writes the line of an answer only when it is told that it was taken', async () => {
    const { inquiry, type, screen } = terminal();
    for (const [keys, then] of [
      ['第一次', 'drop'],
      ['第二次', 'flush'],
    ] as const) {
      const answer = inquiry.text(text);
      await type(`${keys}\r`);
      await answer;
      inquiry[then]();
    }
    expect(screen()).not.toContain('✓ 第一次');
    expect(screen()).toContain('✓ 第二次');
  });

  it('is interrupted by Ctrl-C and by a terminal that goes away', async () => {
    const first = terminal();
    const answer = first.inquiry.key(check);
    const stopped = expect(answer).rejects.toBeInstanceOf(Interrupted);
    await first.type('\u0003');
    await stopped;

    const second = terminal();
    const line = second.inquiry.text(text);
    const closed = expect(line).rejects.toMatchObject({ resume: 'sop resume TS-1' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    second.input.end();
    await closed;
  });
});
