import Big from 'big.js';
import { arithmetic } from '../../../src/rules/support/cost-arithmetic';

test.each([
  [
    24_000,
    '村',
    23,
    12,
    '24000元 × 23村 × 12个月 = 6624000元',
    '24000 yuan × 23 村 × 12 months = 6624000 yuan',
  ],
  [20_000, '村', 23, 1, '20000元 × 23村 = 460000元', '20000 yuan × 23 村 = 460000 yuan'],
  [580.5, '', 1, 12, '580.5元 × 12个月 = 6966元', '580.5 yuan × 12 months = 6966 yuan'],
  [300, '', 1, 4, '300元 × 4个季度 = 1200元', '300 yuan × 4 quarters = 1200 yuan'],
  // The whole is what it is.
  [230_000, '', 1, 1, '230000元', '230000 yuan'],
])('%d for each %s (%i), %i times a year', (cap, noun, count, periods, chinese, english) => {
  const shares = count * periods;
  const told = arithmetic({
    cap: new Big(cap),
    allowed: new Big(cap).times(shares),
    shares,
    unknown: null,
    noun,
    count,
    periods,
    isTotal: noun === '' && periods === 1,
    rounding: () => new Big(0),
  });
  expect(told).toEqual({ 'zh-CN': chinese, 'en-US': english });
});
