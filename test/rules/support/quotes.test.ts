import { hasUnpairedQuotes } from '../../../src/rules/support/quotes';

test.each(['“甲', '甲”', '“甲”“', '“甲“', '"甲', '甲"乙"丙"', '“甲"', '“甲”"'])('%s does not pair', (text) =>
  expect(hasUnpairedQuotes(text)).toBe(true),
);

test.each(['', '甲', '“甲”', '"甲"', '""', '“甲”和“乙”', '“甲”和"乙"', '‘甲', "it's"])('%s pairs', (text) =>
  expect(hasUnpairedQuotes(text)).toBe(false),
);
