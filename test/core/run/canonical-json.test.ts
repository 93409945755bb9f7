import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/run/canonical-json.ts';
import type { Json } from '../../../src/core/run/events.ts';

/** The number with these 64 bits (IEEE 754), written in hex. */
function bits(hex: string): number {
  return Buffer.from(hex, 'hex').readDoubleBE(0);
}

describe('canonical JSON as RFC 8785 wants it', () => {
  test('writes the document of section 3.2.2 as section 3.2.3 shows it', () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('sorts members by UTF-16 code units, so that an emoji comes before a Hebrew presentation form', () => {
    const members = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const sorted = [...canonicalJson(members).matchAll(/:"([^"]*)"/g)].map((match) => match[1]);
    expect(sorted).toEqual([
      ...['Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign'],
      ...['Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh'],
    ]);
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number with the bits %s of appendix B as %s', (hex, expected) => {
    expect(canonicalJson(bits(hex))).toBe(expected);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the bits %s', (hex) => {
    expect(() => canonicalJson([bits(hex)])).toThrow(TypeError);
  });

  test.each([
    ['\u0000\u0001\u001f', String.raw`"\u0000\u0001\u001f"`],
    ['\b\t\n\f\r', String.raw`"\b\t\n\f\r"`],
    ['"\\/', String.raw`"\"\\/"`],
    ['\u007f\u2028\u2029', '"\u007f\u2028\u2029"'],
    ['é e\u0301', '"é e\u0301"'],
    ['𠮷野家', '"𠮷野家"'],
  ])('escapes %j only where it must', (text, expected) => {
    expect(canonicalJson(text)).toBe(expected);
  });

  test.each([['\ud83d'], ['a\ude00b'], ['\ude00\ud83d']])(
    'refuses %j, half of a pair, as a value and as a name',
    (text) => {
      expect(() => canonicalJson({ list: [text] })).toThrow(
        expect.objectContaining({ code: 'text-not-unicode' }),
      );
      expect(() => canonicalJson({ [text]: 1 })).toThrow(
        expect.objectContaining({ code: 'text-not-unicode' }),
      );
    },
  );

  test.each([[undefined], [1n], [() => 1], [Symbol('s')]])('refuses %s, which is no JSON', (value) => {
    expect(() => canonicalJson({ value } as unknown as Json)).toThrow(TypeError);
  });

  test('takes no names from a prototype and loses none that look like one', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
    expect(canonicalJson(Object.create({ inherited: 1 }))).toBe('{}');
  });

  test('says the same as was meant, and always in the same words', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value as Json);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.integer()), (members) => {
        const reversed = Object.fromEntries(Object.entries(members).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson({ ...members }));
      }),
    );
  });
});
