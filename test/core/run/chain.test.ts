import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/run/canonical-json.ts';
import { type LinkContent, linkHash, linkText, sealOf } from '../../../src/core/run/chain.ts';

const link: LinkContent = {
  actor: { person: 'li.na', role: 'agent', department: '客服部', proof: 'key' },
  canonicalBody: '{"answer":"yes"}',
  eventVersion: 1,
  lateReason: null,
  occurredAt: 1_772_413_200_000,
  personal: false,
  prevHash: '0'.repeat(64),
  recordedAt: 1_772_413_260_000,
  runId: 'run-1',
  runSeq: 2,
  seq: 7,
  type: 'check.answered',
};

describe('a link of the chain', () => {
  test('is this text, byte for byte, so that anybody can check it with other tools', () => {
    expect(linkText(link)).toBe(
      '{"actor":{"department":"客服部","person":"li.na","proof":"key","role":"agent"},"body":{"answer":"yes"},' +
        '"eventVersion":1,"occurredAt":1772413200000,' +
        '"prevHash":"0000000000000000000000000000000000000000000000000000000000000000",' +
        '"recordedAt":1772413260000,"runId":"run-1","runSeq":2,"seq":7,"type":"check.answered"}',
    );
    expect(linkHash(linkText(link))).toBe('acb67a67b33bfa1220796bb46792e795691c7c004cd1aa6e34d5587466118071');
  });

  test('is canonical JSON of all its parts, those that are absent left out', () => {
    const word = fc.string({ unit: 'grapheme' });
    const instant = fc.integer({ min: 0, max: 4e12 });
    const orNull = fc.option(word, { nil: null });
    const arbitrary = fc.record({
      actor: fc.record({
        person: word,
        role: orNull,
        department: orNull,
        proof: fc.constantFrom('key', 'declared'),
      }),
      ...{ canonicalBody: fc.constant('{"a":1}'), eventVersion: fc.nat(9), lateReason: orNull },
      ...{ occurredAt: instant, personal: fc.boolean(), prevHash: fc.constant('f'.repeat(64)) },
      ...{ recordedAt: instant, runId: word, runSeq: fc.nat(), seq: fc.nat(), type: word },
    });
    fc.assert(
      fc.property(arbitrary, (content) => {
        const { canonicalBody, lateReason, personal, actor, ...rest } = content;
        const late = lateReason === null ? {} : { lateReason };
        const flag = personal ? { personal } : {};
        const whole = { ...rest, actor: { ...actor }, body: JSON.parse(canonicalBody), ...late, ...flag };
        expect(linkText(content)).toBe(canonicalJson(whole));
      }),
    );
  });

  test('hashes as SHA-256 over UTF-8', () => {
    expect(linkHash('客服')).toBe(createHash('sha256').update(Buffer.from('客服', 'utf8')).digest('hex'));
    expect(linkHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('seals a value together with its salt', () => {
    expect(sealOf('salt', '"张三"')).toBe(linkHash('salt"张三"'));
    expect(sealOf('salt', '"张三"')).not.toBe(sealOf('tlas', '"张三"'));
  });
});
