import { describe, expect, it } from 'vitest';
import { createRandom, uuidFrom } from '../../../src/core/rehearsal/random.ts';

describe('seeded chance', () => {
  it('gives the same numbers for the same seed on every machine', () => {
    const random = createRandom('seed', 7);
    const drawn = Array.from({ length: 4 }, () => random.below(1000));
    expect(drawn).toEqual([22, 321, 813, 806]);
  });

  it('gives other numbers for another seed, and tells its parts apart', () => {
    const first = [
      createRandom('a', 'b'),
      createRandom('ab'),
      createRandom('b', 'a'),
      createRandom('a', 'b', 0),
    ];
    expect(new Set(first.map((random) => random.next())).size).toBe(4);
  });

  it('spreads whole numbers evenly and never reaches the limit', () => {
    const random = createRandom('even');
    const counts = [0, 0, 0, 0, 0];
    for (let times = 0; times < 10_000; times += 1) {
      const drawn = random.below(5);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts.length).toBe(5);
    expect(Math.min(...counts)).toBeGreaterThan(1800);
    expect(Math.max(...counts)).toBeLessThan(2200);
    expect([random.below(1), random.below(0)]).toEqual([0, 0]);
  });

  it('picks by weight', () => {
    const random = createRandom('weights');
    const counts = [0, 0, 0];
    for (let times = 0; times < 10_000; times += 1) {
      const place = random.weigh([1, 0, 3]);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect((counts[2] ?? 0) / (counts[0] ?? 1)).toBeCloseTo(3, 0);
    expect([random.weigh([]), random.weigh([0, 0]), random.weigh([0, 0, 1e-9])]).toEqual([0, 0, 2]);
  });

  it('spreads log-normally about the median', () => {
    const random = createRandom('spread');
    const drawn = Array.from({ length: 4001 }, () => random.spread(30, 0.5)).sort((a, b) => a - b);
    expect(drawn[2000]).toBeGreaterThan(28);
    expect(drawn[2000]).toBeLessThan(32);
    expect(drawn[0]).toBeGreaterThan(0);
    expect(drawn.at(-1)).toBeGreaterThan(90);
  });

  it('picks nothing from nothing', () => {
    expect(() => createRandom('none').pick([])).toThrow(RangeError);
  });

  it('makes ids in the form of a UUID, none twice', () => {
    const ids = Array.from({ length: 2000 }, (_, run) => uuidFrom(createRandom('id', run)));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(2000);
  });
});
