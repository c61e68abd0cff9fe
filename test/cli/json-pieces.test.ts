import fc from 'fast-check';
import { jsonPieces } from '../../src/cli/json-pieces';

const written = (data: Record<string, unknown>) => [...jsonPieces(data)].join('');

describe('jsonPieces', () => {
  it('says the same as JSON.stringify', () => {
    const key = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue({ maxDepth: 4 })), (data) => {
        expect(JSON.parse(written(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('is laid out as JSON.stringify lays it out', () => {
    const data = { a: [], b: {}, c: [1, [2, { d: ['x\ny'] }]], e: null, f: { g: [] }, h: undefined };
    for (const value of [data, {}, { only: [{}] }])
      expect(written(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  it('writes lists while they are made, in pieces', () => {
    let made = 0;
    function* list() {
      for (; made < 10_000; made += 1) yield { text: 'x'.repeat(100) };
    }
    const pieces = jsonPieces({ list: list() });
    const first = pieces.next().value as string;
    expect(first.length).toBeLessThan(70_000);
    expect(made).toBeLessThan(1_000);
    const whole = first + [...pieces].join('');
    expect((JSON.parse(whole) as { list: unknown[] }).list).toHaveLength(10_000);
  });
});
