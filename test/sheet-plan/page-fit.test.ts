import fc from 'fast-check';
import { fitPages, loweredHeight, NARROW_MARGINS } from '../../src/sheet-plan/page-fit';
import { PAGE_MARGINS } from '../../src/sheet-plan/sheet-look';

/** What of A4 lies within margins, in points: 210 x 297 mm, 72 points an inch of 25.4 mm. */
function paper(orientation: 'portrait' | 'landscape', { top, right, bottom, left }: typeof PAGE_MARGINS) {
  const [across, down] = orientation === 'portrait' ? [210, 297] : [297, 210];
  return {
    width: (across / 25.4) * 72 - (left + right) * 72,
    height: (down / 25.4) * 72 - (top + bottom) * 72,
  };
}

const size = fc.record({
  width: fc.integer({ min: 200, max: 1500 }),
  heights: fc.array(fc.integer({ min: 12, max: 409 }), { minLength: 1, maxLength: 60 }),
  repeated: fc.integer({ min: 0, max: 40 }),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
});

const UPRIGHT = { orientation: 'portrait' };

const upright = (...heights: number[]) => ({
  width: 550,
  heights,
  repeated: 30,
  orientation: 'portrait' as const,
});

test('what fits is left as it is', () => {
  expect(fitPages(upright(700))).toEqual({ ...UPRIGHT, pages: 1, margins: PAGE_MARGINS, heightFactor: 1 });
});

test('a small tail is taken in by narrower margins, then by lower rows', () => {
  // At the 95% that the width asks for, 794 points fit within the usual margins, and 813 within the narrow ones.
  expect(fitPages(upright(790))).toEqual({ ...UPRIGHT, pages: 1, margins: PAGE_MARGINS, heightFactor: 1 });
  expect(fitPages(upright(805))).toEqual({ ...UPRIGHT, pages: 1, margins: NARROW_MARGINS, heightFactor: 1 });
  const lower = fitPages(upright(840));
  expect(lower).toMatchObject({ pages: 1, margins: NARROW_MARGINS });
  expect(lower.heightFactor).toBeLessThan(1);
  expect(lower.heightFactor).toBeGreaterThan(0.93);
});

test('what could not be read on one page takes two', () => {
  expect(fitPages(upright(...Array.from({ length: 14 }, () => 100))).pages).toBe(2);
});

test.each([
  // Within the narrow margins 537 points of an upright page are left: 72% of 746.
  [745, 'portrait', 'portrait'],
  [748, 'portrait', 'landscape'],
  [3000, 'portrait', 'landscape'],
  [400, 'landscape', 'landscape'],
] as const)('a sheet of %s points that stands %s is printed %s', (width, orientation, expected) => {
  expect(fitPages({ width, heights: [300], repeated: 0, orientation }).orientation).toBe(expected);
});

test('every sheet can be read: its pages hold it at a scale that is no smaller than needed for its width, or 72%', () => {
  fc.assert(
    fc.property(size, (given) => {
      const { orientation, pages, margins, heightFactor } = fitPages(given);
      const { width, height } = paper(orientation, margins);
      const whole =
        given.heights.reduce((sum, one) => sum + one * heightFactor, 0) + (pages - 1) * given.repeated;
      const scale = Math.min(1, width / given.width, (pages * height) / whole);
      expect(scale).toBeGreaterThanOrEqual(Math.min(0.72, width / given.width) - 0.01);
      expect(heightFactor).toBeGreaterThanOrEqual(0.93);
      expect(heightFactor).toBeLessThanOrEqual(1);
    }),
  );
});

test('no more pages are used than it takes: a page less could not be read', () => {
  fc.assert(
    fc.property(size, (given) => {
      const { orientation, pages } = fitPages(given);
      if (pages === 1) return;
      const { width, height } = paper(orientation, NARROW_MARGINS);
      const whole = given.heights.reduce((sum, one) => sum + one, 0) * 0.93 + (pages - 2) * given.repeated;
      // Of each page but the last 4% stay empty, since rows are not broken.
      const room = height * (pages - 1 - (pages - 2) * 0.04);
      expect(room / whole).toBeLessThan(Math.min(0.72, width / given.width) + 0.001);
    }),
  );
});

test('heights are lowered in quarters of a point, and those that Excel chooses stay', () => {
  expect(loweredHeight(34, 0.95)).toBe(32.25);
  expect(loweredHeight(34, 1)).toBe(34);
  expect(loweredHeight(null, 0.95)).toBeNull();
});
