import { expect, test } from 'vitest';
import { render } from '../../../src/render/findings/checkstyle.ts';
import { CHINESE_NAME, looksIn, ODD_NAME, SAMPLE } from './sample.ts';
import { readXml, valuesOf } from './xml-validity.ts';

const text = render(SAMPLE, looksIn('en'));
const values = (xpath: string) => readXml(text, (root) => valuesOf(root, xpath));

test('findings as Checkstyle are listed under every file looked at', () => {
  expect(values('/checkstyle/file/@name')).toEqual([
    ODD_NAME,
    'processes/clean.yaml',
    CHINESE_NAME,
    'unreadable.yaml',
  ]);
  expect(values(`//file[@name="${CHINESE_NAME}"]/error/@line`)).toEqual(['4', '6', '9']);
  expect(values('//error/@severity')).toEqual(['info', 'warning', 'error', 'warning', 'error']);
  expect(values('//error/@source').at(-1)).toBe('sopkit.file-unreadable');
});

test('findings as Checkstyle read back with their line ends; what XML cannot hold is replaced', () => {
  expect(values('//error/@message')[0]).toBe(
    'The value "<script>alert(1)</script>" ]]> 100%\n::error::second line | *bold* @zhang #12 $x$ https://a.cn ␛[2J�␀���.',
  );
  expect(values('//error/@message')[2]).toBe('“两小时” is no limit.\nhint: Write 2 h.');
});
