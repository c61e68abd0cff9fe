import fc from 'fast-check';
import {
  countLines,
  displayWidth,
  heightsOfTallText,
  rowHeight,
  TALLEST_ROW,
  textHeight,
  widthThatFits,
} from '../../src/sheet-plan/text-extent';

describe('text extents', () => {
  it.each([
    ['', 0],
    ['abc1', 4],
    ['绩效', 4],
    ['≥95%', 5],
    ['：', 2],
    ['𠮷', 2],
  ])('%j takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));

  it.each([
    ['', 20, 1],
    ['绩效目标', 10, 1],
    ['绩效目标表', 10, 2],
    ['一\n二\n三', 20, 3],
  ])('%j in %i characters takes %i lines', (text, width, lines) =>
    expect(countLines(text, width)).toBe(lines),
  );

  it('gives a tall text as many rows as hold it, each within the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 4, max: 120 }), (length, width) => {
        const text = '绩'.repeat(length);
        const heights = heightsOfTallText(text, width);
        expect(Math.max(...heights)).toBeLessThanOrEqual(TALLEST_ROW);
        expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(
          textHeight(text, width),
        );
      }),
    );
  });

  it('never passes the limit of a row', () => {
    expect(rowHeight([['绩'.repeat(5000), 10]])).toBe(TALLEST_ROW);
    expect(rowHeight([[null, 10]], 30)).toBe(30);
  });

  it('widens a column only as far as its texts need', () => {
    expect(widthThatFits(['短'], 40, 120)).toBe(40);
    const text = '绩'.repeat(900);
    const width = widthThatFits([text, null], 40, 120);
    expect(width).toBeGreaterThan(40);
    expect(textHeight(text, width)).toBeLessThanOrEqual(TALLEST_ROW);
    expect(textHeight(text, width - 4)).toBeGreaterThan(TALLEST_ROW);
    expect(widthThatFits(['绩'.repeat(90_000)], 40, 120)).toBe(120);
  });
});
