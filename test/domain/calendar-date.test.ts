import fc from 'fast-check';
import {
  calendarDateOfSerial,
  formatCalendarDate,
  isRealDate,
  parseCalendarDate,
  withDigits,
} from '../../src/domain/calendar-date';

describe('dates', () => {
  test.each([
    '2023年12月31日',
    '2023年12月31号',
    '2023年12月31',
    '2023年 12月 31日',
    '２０２３年１２月３１日',
    '2023-12-31',
    '2023/12/31',
    '2023.12.31',
    '2023.12.31日',
    '2023.12.31号',
    '2023-12-31日',
    '2023、12、31',
    '2023。12。31',
    '20231231',
    '二〇二三年十二月三十一日',
    '二零二三年十二月三十一日',
    '二○二三年十二月三十一日',
    '二O二三年十二月三十一日',
    '2023\u200b年12月31日',
    '2023-12-31T00:00:00',
    '2023-12-31T00:00:00.000Z',
    '2023-12-30T16:00:00.000Z',
    '2023-12-31T15:59:59Z',
    '2023-12-31t08:00z',
    '2023-12-31T00:00:00+08:00',
    '2023-12-31T00:30:00+0800',
    '2023-12-30T11:00:00-05:00',
    '2023-12-30T18:30:00+02:30',
    '2023-12-31T23:59',
    '2023-12-31 00:00:00',
    '2023/12/31 0:00',
    '2023.12.31 8:30',
    ' 2023-12-31 23:59:59 ',
    '２０２３－１２－３１　００：００',
  ])('%s is read', (text) => {
    expect(parseCalendarDate(text)).toEqual({ year: 2023, month: 12, day: 31 });
  });

  test.each([
    ['一九九八年一月二日', 1998, 1, 2],
    ['二〇二三年二月二十日', 2023, 2, 20],
    ['二〇二三年十月十日', 2023, 10, 10],
    ['二〇二四年三月十九日', 2024, 3, 19],
    ['二〇二五年四月五日', 2025, 4, 5],
    ['二〇二六年六月七日', 2026, 6, 7],
    ['二〇二七年八月九日', 2027, 8, 9],
    ['19991231', 1999, 12, 31],
    ['2023年2月30日', 2023, 2, 30],
    ['2023-13-45', 2023, 13, 45],
    ['2023-02-30T00:00:00Z', 2023, 2, 30],
    ['2023-12-31T16:00:00Z', 2024, 1, 1],
    // Half past eleven in the evening in China, and half past midnight.
    ['2023-12-31T21:00:00+05:30', 2023, 12, 31],
    ['2023-12-31T22:00:00+05:30', 2024, 1, 1],
    ['2024-01-01T07:00:00+14:00', 2024, 1, 1],
  ])('%s is %i-%i-%i', (text, year, month, day) => {
    expect(parseCalendarDate(text)).toEqual({ year, month, day });
  });

  test.each([
    '',
    '2023年12月',
    '2023-12/31',
    '2023/12-31',
    '2023.12/31',
    '12月31日',
    '2023年12月31日前',
    '约2023年12月31日',
    '10000001',
    '21001231',
    '202312311',
    '023-12-31',
    '12023-12-31',
    '12023.12.31',
    '12023、12、31',
    '2023、12、311',
    '2023.12.31日前',
    '2023.12.31前',
    '2023-12-311',
    '2023-12-31T',
    '2023-12-31 00',
    'x2023-12-31 00:00',
    '2023-12-31 00:00 起',
    '2023年12月31日'.padEnd(41),
  ])('%s is no date', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  test('texts of up to 40 characters are read', () => {
    expect(parseCalendarDate('2023年12月31日'.padEnd(40))).not.toBeNull();
  });

  test.each([
    [2023, 12, 31, true],
    [2024, 2, 29, true],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2023, 2, 28, true],
    [2023, 2, 29, false],
    [2024, 2, 30, false],
    [2023, 13, 1, false],
    [2023, 12, 1, true],
    [2023, 1, 1, true],
    [2023, 0, 1, false],
    [2023, 4, 0, false],
    [2023, -1, 1, false],
    ...[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((days, index) => [
      [2023, index + 1, days, true] as const,
      [2023, index + 1, days + 1, false] as const,
    ]),
  ] as const)('%i-%i-%i exists: %s', (year, month, day, exists) => {
    expect(isRealDate({ year, month, day })).toBe(exists);
  });

  test('serial numbers of Excel name their day, whatever the time of day', () => {
    expect(calendarDateOfSerial(45291)).toEqual({ year: 2023, month: 12, day: 31 });
    expect(calendarDateOfSerial(45291.75)).toEqual({ year: 2023, month: 12, day: 31 });
    expect(calendarDateOfSerial(45292)).toEqual({ year: 2024, month: 1, day: 1 });
  });

  test('each day is written as the form does and read back, in whatever way it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), (serial) => {
        const date = calendarDateOfSerial(serial);
        const { year, month, day } = date;
        expect(isRealDate(date)).toBe(true);
        expect(parseCalendarDate(formatCalendarDate(date))).toEqual(date);
        const digits = [month, day].map((part) => String(part).padStart(2, '0'));
        for (const sign of ['-', '/', '.', ''])
          expect(parseCalendarDate([year, ...digits].join(sign))).toEqual(date);
        const noon = new Date(Date.UTC(year, month - 1, day, 4));
        expect(parseCalendarDate(noon.toISOString())).toEqual(date);
      }),
    );
  });
});

describe('years, months and days in digits', () => {
  test.each([
    ['二〇二三年十二月', '2023年12月'],
    ['二零一九年', '2019年'],
    ['二○二○年', '2020年'],
    ['二oo八年', '2008年'],
    ['20二三年', '2023年'],
    ['十一月底', '11月底'],
    ['二十一日', '21日'],
    ['三十号', '30号'],
    ['十日前', '10日前'],
    ['九月九日', '9月9日'],
    ['三个月', '三个月'],
    ['十个村', '十个村'],
    ['二〇二三', '二〇二三'],
    ['2023年12月', '2023年12月'],
    ['一五年规划', '一五年规划'],
  ])('%s: %s', (text, plain) => expect(withDigits(text)).toBe(plain));
});
