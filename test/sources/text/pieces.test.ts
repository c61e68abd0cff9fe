import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { textPieces } from '../../../src/sources/text/lines';
import { readTextInSteps } from '../../../src/sources/text/read-text-document';

const SAMPLE = readFileSync(join(__dirname, '../../../samples/shaliuhe-2023-sample.txt'), 'utf8');

describe('a text that is read in pieces', () => {
  test('is read a few tables at a time, so that the pane answers meanwhile', () => {
    const bytes = new TextEncoder().encode(SAMPLE.repeat(40));
    let steps = 0;
    for (const _ of readTextInSteps(bytes, '目标表.txt')) steps += 1;
    // The sample has 7,500 characters: two or three of its kind are read at a time.
    expect(steps).toBeGreaterThan(10);
  });

  test('is all there, and every piece knows its line', () => {
    const breaks = fc.constantFrom('\n', '\r\n', '\r', '\f', '\u2028', '\n\n', '\t\n');
    const line = fc.constantFrom(
      '项目绩效目标表',
      '2.村级转移支付绩效目标表',
      '项目名称\t甲',
      '',
      '[bookmark: a]1.甲绩效目标表',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, breaks)), fc.nat(60), (lines, least) => {
        const text = lines.flat().join('');
        const pieces = textPieces(text, least);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let before = '';
        for (const piece of pieces) {
          expect(piece.line).toBe(before.split(/\r\n|[\n\r\f\u2028]/).length);
          before += piece.text;
        }
        for (const piece of pieces.slice(1)) expect(piece.text).toMatch(/^.*绩效目标表/);
        for (const piece of pieces.slice(0, -1)) expect(piece.text.length).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
