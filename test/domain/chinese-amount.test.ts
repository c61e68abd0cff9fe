import { chineseAmount } from '../../src/domain/chinese-amount';

// Worked out by hand, by the rules for writing amounts on cheques (支付结算办法, 附一).
describe('amounts in Chinese numerals', () => {
  test.each([
    ['壹元', '1'],
    ['贰拾叁万元整', '230000'],
    ['叁拾万零玖仟元正', '309000'],
    ['壹仟肆佰零玖元伍角', '1409.5'],
    ['陆仟零柒元壹角肆分', '6007.14'],
    ['叁佰贰拾伍元零肆分', '325.04'],
    ['壹拾元零伍分', '10.05'],
    ['壹亿贰仟万元', '120000000'],
    ['十万元', '100000'],
    ['拾亿元整', '1000000000'],
    ['一十万元', '100000'],
    ['二十三万', '230000'],
    ['两亿', '200000000'],
    ['廿万元', '200000'],
    ['三点五元', '3.5'],
    ['三十点九万元', '309000'],
    ['零点五亿元', '50000000'],
    ['叁拾点零玖亿', '3009000000'],
  ])('%s is %s yuan', (text, yuan) => expect(chineseAmount(text)?.toFixed() ?? null).toBe(yuan));

  test.each([
    '',
    '元',
    '万元',
    '百万元',
    '亿',
    '整',
    // Whose unit another place tells.
    '二十三',
    '五千',
    '三点五',
    // That can be read in two ways.
    '二三万元',
    '三万五元',
    '三点五万二元',
    '约二十万元',
    '二十万美元',
    '二十万元每年',
    '五角',
    '伍元零角',
    '230000元',
    '2十万元',
  ])('%s is none', (text) => expect(chineseAmount(text)).toBeNull());
});
