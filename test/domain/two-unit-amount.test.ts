import { amountOfTwoUnits } from '../../src/domain/two-unit-amount';

describe('amounts in two units', () => {
  test.each([
    ['1亿5000万元', '15000', '万元'],
    ['1亿5000万', '15000', '万元'],
    ['2亿1万元', '20001', '万元'],
    ['30万9000元', '309000', '元'],
    ['30万9千元', '309000', '元'],
    ['1万1元', '10001', '元'],
    ['9999万9999元', '99999999', '元'],
  ])('%s: %s %s', (text, amount, unit) => {
    const read = amountOfTwoUnits(text);
    expect([read?.amount.toFixed(), read?.unit]).toEqual([amount, unit]);
  });

  test.each([
    '',
    '30万元',
    '9000元',
    // The smaller unit is not told, or is none that follows the larger one.
    '30万9000',
    '30万9千',
    '1亿5000元',
    '30万5万元',
    '1亿5千元',
    // More than one of the larger unit.
    '30万99千元',
    '30万10千元',
    '12345万9000元',
    '30万12345元',
    '30万9千5百元',
    '约30万9000元',
    '30万9000元/年',
  ])('%s is none', (text) => expect(amountOfTwoUnits(text)).toBeNull());
});
