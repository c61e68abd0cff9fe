import Big from 'big.js';
import fc from 'fast-check';
import { MONEY_UNITS } from '../../src/domain/money';
import { parseAmount, parseAmountIn } from '../../src/domain/amount-text';

describe('amounts as people write them', () => {
  test.each([
    ['15.45', '15.45', null],
    ['１５．４５', '15.45', null],
    ['1,234,567.8', '1234567.8', null],
    ['1 234 567.8', '1234567.8', null],
    ['15.45万元', '15.45', '万元'],
    ['20万元', '20', '万元'],
    ['250万', '250', '万元'],
    ['1.5亿元', '1.5', '亿元'],
    ['1.5亿', '1.5', '亿元'],
    ['30.9千元', '30.9', '千元'],
    ['2百万元', '2', '百万元'],
    ['2百万', '2', '百万元'],
    ['２．５萬圓', '2.5', '万元'],
    ['3仟元', '3', '千元'],
    [' 24000 元 ', '24000', '元'],
    ['20 万 元', '20', '万元'],
    ['15 .45', '15.45', null],
    ['贰拾叁万元整', '230000', '元'],
    ['二十三万元', '230000', '元'],
    ['人民币叁拾万零玖仟元整', '309000', '元'],
    ['伍佰元伍角零贰分', '500.52', '元'],
    ['壹亿贰仟万圆', '120000000', '元'],
    ['两万', '20000', '元'],
    ['三十点九万元', '309000', '元'],
    ['叁拾点零玖亿元', '3009000000', '元'],
    ['三点五元', '3.5', '元'],
    ['￥叁元正', '3', '元'],
    ['人民币20万元', '20', '万元'],
    ['20万元人民币', '20', '万元'],
    ['20万元（人民币）', '20', '万元'],
    ['RMB 20', '20', null],
    ['30.9（万元）', '30.9', '万元'],
    ['100元整', '100', '元'],
    ['¥309000（叁拾万玖仟元整）', '309000', '元'],
    ['叁拾万玖仟元整（￥309,000.00）', '309000', '元'],
    ['30.9万元（309000元）', '30.9', '万元'],
    [' 30.9万元（309000元）\n', '30.9', '万元'],
    ['\n30.9\t万元\n', '30.9', '万元'],
    ['1亿5000万元', '15000', '万元'],
    ['1亿5000万', '15000', '万元'],
    ['30万9千元', '309000', '元'],
    ['30万9000元', '309000', '元'],
    ['（30.9万元）', '30.9', '万元'],
    ['30.9万元。', '30.9', '万元'],
    ['30.9；', '30.9', null],
    ['￥30.90', '30.9', null],
    ['¥30.90元', '30.9', '元'],
    ['-2', '-2', null],
    ['\u22122', '-2', null],
    ['+2', '2', null],
    ['.5', '0.5', null],
    ['-.5', '-0.5', null],
    ['0', '0', null],
    ['15.\u200b45\ufeff', '15.45', null],
  ])('%s is read', (text, value, unit) => {
    const parsed = parseAmount(text);
    expect(parsed?.amount.toFixed()).toBe(value);
    expect(parsed?.unit).toBe(unit);
  });

  test.each([
    '',
    '约15万元',
    '(30.9)',
    '1亿5000元',
    '30万9千',
    '30万9千万元',
    '30万99千元',
    '15.45.1',
    '1,23',
    '1,2345',
    '12 34',
    '12  34',
    '30.9；5',
    '20（5万元）',
    '叁￥元',
    '15至20',
    '十五',
    '贰拾叁',
    // A mark of a note is no digit: 30.9¹ is not 30.91.
    '30.9①',
    '30.9¹',
    '30.9²万元',
    '30½',
    '二三万元',
    '¥309000（叁拾万元整）',
    '30.9万元（30900元）',
    '30.9（28）',
    '30.9（元）（万元）',
    '三万五元',
    '二〇万元',
    '三点五万二元',
    '百万元',
    '约二十万元',
    '二十万美元',
    '二十万元/年',
    '万元',
    '1e3',
    '20美元',
    '20元/人',
    '20千',
    '20千万元',
    '20十万元',
    '20个',
    '5.',
    '20整',
    '#REF!',
    '甲20',
    '0'.repeat(61),
  ])('%s is no amount', (text) => {
    expect(parseAmount(text)).toBeNull();
    expect(parseAmountIn(text, '元')).toBeNull();
  });

  test('up to 60 characters are read', () => {
    expect(parseAmount('0'.repeat(60))?.amount.toFixed()).toBe('0');
  });

  test('what is written is read back, in the unit asked for', () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...MONEY_UNITS), (value, unit) => {
        const amount = new Big(value).div(100);
        const parsed = parseAmount(`${amount.toFixed()}${unit}`);
        expect(parsed?.amount.eq(amount)).toBe(true);
        expect(parsed?.unit).toBe(unit);
        expect(parseAmountIn(`${amount.toFixed()}${unit}`, unit)?.eq(amount)).toBe(true);
        expect(parseAmountIn(amount.toFixed(), unit)?.eq(amount)).toBe(true);
      }),
    );
    expect(parseAmountIn('1.5亿元', '万元')?.toFixed()).toBe('15000');
    expect(parseAmountIn('24000元', '万元')?.toFixed()).toBe('2.4');
  });
});
