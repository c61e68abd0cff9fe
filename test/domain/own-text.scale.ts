import fc from 'fast-check';
import { memo } from '../../src/domain/memo';
import { ownText } from '../../src/domain/own-text';
import { memoryInUse } from '../support/memory-in-use';

const MEGABYTE = 1_048_576;

/** A megabyte of text, none like another; the pieces of it that are remembered stand in the middle. */
const large = (number: number) => `${number}`.padEnd(MEGABYTE / 2, 'x') + '一般公共预算财政拨款收入支出情况';

test('says the same, whatever the text has in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(ownText(text)).toBe(text);
    }),
  );
  // Half of a pair, which no file can hold, and signs that JSON escapes.
  for (const text of [`${'长'.repeat(20)}\uD800`, `"quoted" \\ and\u2028${'\n'.repeat(20)}`])
    expect(ownText(text)).toBe(text);
});

test('a piece keeps the text that it was cut from in memory, an own text does not', () => {
  const kept: string[] = [];
  const keep = (from: number, of: (piece: string) => string) => {
    for (let number = from; number < from + 20; number += 1) kept.push(of(large(number).slice(-16)));
    return memoryInUse();
  };
  const start = memoryInUse();
  const owned = keep(0, ownText);
  const cut = keep(20, (piece) => piece);
  expect(owned - start).toBeLessThan(MEGABYTE);
  // What this is about: should engines cut otherwise some day, it is no longer needed.
  expect(cut - owned).toBeGreaterThan(10 * MEGABYTE);
  expect(new Set(kept).size).toBe(1);
});

test('what is remembered of a piece keeps no more of it than the piece', () => {
  const tail = memo((text) => ({ end: text.slice(-14), text }));
  const start = memoryInUse();
  for (let number = 0; number < 20; number += 1) tail(`${number}${large(number)}`.slice(-15 - number * 2));
  expect(memoryInUse() - start).toBeLessThan(MEGABYTE);
});
