import { describe, expect, it } from 'vitest';
import { deviationKinds } from '../../../src/core/conformance/facts.ts';
import { deviations as english } from '../../../src/i18n/en/deviations.ts';
import { deviations as chinese } from '../../../src/i18n/zh-CN/deviations.ts';

const words = { step: 'STEP', subject: 'SUBJECT', time: 'TIME' };
const ofTheRun = ['clock_late'];
const timed = ['step_late', 'clock_late', 'exception_late', 'entered_late', 'too_fast'];

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('deviations in %s', (_language, messages) => {
  it.each(deviationKinds)('%s has a short name and a sentence that names what it is about', (kind) => {
    expect(messages[kind].length).toBeLessThan(30);
    const sentence = messages.sentences[kind](words);
    expect(sentence).toContain(ofTheRun.includes(kind) ? 'SUBJECT' : 'STEP');
    expect(sentence.includes('TIME')).toBe(timed.includes(kind));
    expect(sentence).not.toMatch(/undefined|null/);
  });

  it('tells an unknown step from an unknown check, and the run from a step', () => {
    const { step_extra, entered_late } = messages.sentences;
    expect(step_extra({ ...words, subject: '' })).not.toContain('SUBJECT');
    expect(step_extra(words)).toContain('SUBJECT');
    expect(entered_late({ ...words, step: '' })).not.toMatch(/^：| {2}/);
  });
});
