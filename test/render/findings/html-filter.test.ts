import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { SCRIPT } from '../../../src/render/findings/html/script.ts';

/** The little of a page that the script touches. */
function openPage(severities: readonly (readonly string[])[]) {
  const files = severities.map((list) => list.map((severity) => ({ dataset: { severity }, hidden: false })));
  const sections = files.map((items) => ({
    hidden: false,
    querySelector: () => items.find(({ hidden }) => !hidden) ?? null,
  }));
  const ticked = new Set(['error', 'warn', 'info']);
  const listeners = new Map<string, (event: object) => void>();
  const output = { value: '' };
  const form = {
    hidden: true,
    dataset: { shown: '{shown} of {total} shown' },
    querySelector: () => output,
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  };
  const document = {
    querySelector: () => form,
    querySelectorAll: (selector: string) => (selector.startsWith('li') ? files.flat() : sections),
  };
  const FormData = class {
    getAll = () => [...ticked];
  };
  runInNewContext(SCRIPT, { document, FormData, Set });
  const change = () => listeners.get('change')?.({});
  return { form, output, sections, ticked, change, items: files.flat() };
}

test('the filter of the page shows findings of the ticked severities, and files that have one', () => {
  const page = openPage([['error', 'warn'], ['warn'], ['info']]);
  expect(page.form.hidden).toBe(false);
  expect(page.output.value).toBe('4 of 4 shown');
  page.ticked.delete('warn');
  page.change();
  expect(page.items.map(({ hidden }) => hidden)).toEqual([false, true, true, false]);
  expect(page.sections.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  expect(page.output.value).toBe('2 of 4 shown');
  page.ticked.add('warn');
  page.change();
  expect([...page.items, ...page.sections].filter(({ hidden }) => hidden)).toEqual([]);
});
