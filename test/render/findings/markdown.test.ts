import { describe, expect, test } from 'vitest';
import { render } from '../../../src/render/findings/markdown.ts';
import { escapeMarkdown } from '../../../src/render/findings/markdown-text.ts';
import { CLEAN, looksIn } from './sample.ts';
import { finding } from './support.ts';

const ENGLISH = looksIn('en');

describe('a text in Markdown', () => {
  test.each([
    ['a table’s bar', 'a|b', 'a\\|b'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`a`', '\\`a\\`'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['an address', 'https://a.cn www.b.cn', 'https:<!-- -->//a.cn www<!-- -->.b.cn'],
    ['HTML', '<img src=x> &lt;', '&lt;img src=x&gt; &amp;lt;'],
    ['a backslash', '\\|', '\\\\\\|'],
    ['a mention and an issue', '@zhang #12', '@<!-- -->zhang #<!-- -->12'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['a line end', 'a\nb', 'a␊b'],
  ])('does not become %s', (_, text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});

describe('findings as Markdown', () => {
  const report = { ...CLEAN, findings: [finding({ file: '标准/a (1).yaml', line: 3, column: 5 })] };

  test('link to the line of the file', () => {
    expect(render(report, ENGLISH)).toContain('| [3:5](%E6%A0%87%E5%87%86/a%20%281%29.yaml#L3) |');
  });

  test.each(['https://example.org/o/r/blob/abc', 'https://example.org/o/r/blob/abc/'])(
    'link below %s where that is given',
    (linkBase) => {
      const text = render(report, { ...ENGLISH, linkBase });
      expect(text).toContain(
        '[3:5](https://example.org/o/r/blob/abc/%E6%A0%87%E5%87%86/a%20%281%29.yaml#L3)',
      );
    },
  );

  test('do not link an absolute name below anything', () => {
    const outside = { ...CLEAN, findings: [finding({ file: '/tmp/a.yaml' })] };
    const text = render(outside, { ...ENGLISH, linkBase: 'https://example.org/o' });
    expect(text).toContain('[1:1](file:///tmp/a.yaml#L1)');
  });

  test('have a hint in the same cell', () => {
    const text = render({ ...CLEAN, findings: [finding({ message: 'a\r\nb', hint: 'c' })] }, ENGLISH);
    expect(text).toContain('| a<br>b<br>hint: c |');
  });

  test('fit into a comment; what does not fit is counted', () => {
    const findings = Array.from({ length: 2000 }, (_, index) =>
      finding({ file: `${index % 7}.yaml`, line: index + 1 }),
    );
    const text = render({ ...CLEAN, findings }, ENGLISH);
    expect(text.length).toBeLessThan(65_536);
    const rows = text.split('\n').filter((line) => line.startsWith('| [')).length;
    expect(rows).toBeGreaterThan(500);
    expect(text).toMatch(new RegExp(`\\*${2000 - rows} more findings not shown\\.\\*\n$`));
    expect(text.split('\n')[0]).toBe('**✖ 2000 errors in 2 files**');
  });
});
