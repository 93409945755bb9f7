import type { Random } from './random.ts';

/**
 * A text that a regular expression takes, for the plain ones that forms use: characters, classes, groups,
 * alternatives and counts. Null when the pattern asks for more than that.
 */
export function textMatching(pattern: string, random: Random): string | null {
  const written = new Writer(pattern, random).write();
  if (written === null) return null;
  return new RegExp(`^(?:${pattern})$`, 'u').test(written) ? written : null;
}

const shorthands: Readonly<Record<string, string>> = { d: '0123456789', w: 'ABCXYZ0123456789', s: ' ' };

/** Reads a pattern from left to right and writes a text that fits as it goes. */
class Writer {
  readonly #pattern: string;
  readonly #random: Random;
  #at = 0;

  constructor(pattern: string, random: Random) {
    this.#pattern = pattern;
    this.#random = random;
  }

  write(): string | null {
    const text = this.#alternatives();
    return this.#at === this.#pattern.length ? text : null;
  }

  #alternatives(): string {
    const all = [this.#sequence()];
    while (this.#takes('|')) all.push(this.#sequence());
    return this.#random.pick(all);
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at] ?? '')) {
      const from = this.#at;
      const first = this.#atom();
      const to = this.#at;
      const count = this.#count();
      const after = this.#at;
      if (count > 0) text += first;
      for (let times = 1; times < count; times += 1) {
        this.#at = from;
        text += this.#atom();
        this.#at = to;
      }
      this.#at = after;
    }
    return text;
  }

  #atom(): string {
    const character = this.#pattern[this.#at] ?? '';
    this.#at += 1;
    if (character === '(') {
      this.#takes('?:');
      const text = this.#alternatives();
      this.#takes(')');
      return text;
    }
    if (character === '[') return this.#random.pick([...this.#class()]);
    if (character === '\\') {
      const escaped = this.#pattern[this.#at] ?? '';
      this.#at += 1;
      const set = shorthands[escaped];
      return set === undefined ? escaped : this.#random.pick([...set]);
    }
    if (character === '^' || character === '$') return '';
    return character === '.' ? 'A' : character;
  }

  #class(): string {
    const close = Math.max(this.#at + 1, this.#pattern.indexOf(']', this.#at));
    const inside = this.#pattern.slice(this.#at, close);
    this.#at = close + 1;
    const spelt = inside
      .replaceAll(/\\([dws])/g, (_, name: string) => shorthands[name] ?? '')
      .replaceAll('\\', '');
    return spelt.replaceAll(/(.)-(.)/gu, (_, from: string, to: string) => {
      const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
      const length = Math.min(64, Math.max(0, last - first + 1));
      return Array.from({ length }, (__, index) => String.fromCodePoint(first + index)).join('');
    });
  }

  #count(): number {
    if (this.#takes('?')) return this.#random.below(2);
    if (this.#takes('*')) return this.#random.below(4);
    if (this.#takes('+')) return 1 + this.#random.below(4);
    const [whole, least = ''] = /^\{(\d+)(?:,\d*)?\}/.exec(this.#pattern.slice(this.#at)) ?? [];
    if (whole === undefined) return 1;
    this.#at += whole.length;
    return Math.min(200, Number(least));
  }

  #takes(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}
