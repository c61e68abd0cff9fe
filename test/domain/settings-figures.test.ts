import fc from 'fast-check';
import { enteredFigure, FIGURES, type FigureName } from '../../src/domain/settings-figures';

const NAMES = Object.keys(FIGURES) as FigureName[];

describe('a setting that is a figure', () => {
  test.each<[FigureName, string, number]>([
    ['year', '2026', 2026],
    ['year', ' ２０２６ ', 2026],
    ['villages', '23', 23],
    ['approvedTotal', '212.13', 212.13],
    ['approvedTotal', '2,121.3', 2121.3],
    ['approvedTotal', '212.13万元', 212.13],
    // 2,121,300 yuan are 212.13 times 10,000 yuan.
    ['approvedTotal', '2121300元', 212.13],
    ['approvedTotal', '0.5亿元', 5000],
    ['amountTolerance', '0.01', 0.01],
    ['amountTolerance', '1元', 1],
    ['amountTolerance', '0.5万元', 5000],
    ['leastSatisfaction', '85', 85],
    ['leastSatisfaction', '85%', 85],
    ['leastSatisfaction', '85 ％ ', 85],
    ['leastSatisfaction', '85%  ', 85],
    ['leastSatisfaction', '92.5', 92.5],
    ['capSlack', '0%', 0],
    ['longestText', '500', 500],
    ['mostIndicators', '20', 20],
    ['yellowBehind', '10%', 10],
    ['redBehind', '20', 20],
  ])('%s %j is %d', (name, text, value) => expect(enteredFigure(name, text)).toBe(value));

  test.each(['', ' ', '\u3000\n'])('nothing entered (%j) is null, of each', (text) => {
    for (const name of NAMES) expect(enteredFigure(name, text)).toBeNull();
  });

  test.each<[FigureName, string]>([
    ['year', '2026.5'],
    ['year', '明年'],
    ['year', '2026%'],
    ['year', '2026元'],
    ['villages', '2.5'],
    ['villages', '2.5万元'],
    ['villages', '2万元'],
    ['longestText', '500元'],
    ['approvedTotal', '212.13%'],
    ['approvedTotal', '212.13美元'],
    ['amountTolerance', '5%'],
    ['leastSatisfaction', '85%%'],
    ['leastSatisfaction', '%85'],
    ['leastSatisfaction', '8%5'],
    ['leastSatisfaction', '85元'],
    ['leastSatisfaction', '85 85%'],
    ['capSlack', '-5%'],
  ])('%s cannot be %j', (name, text) => expect(enteredFigure(name, text)).toBeUndefined());

  test.each<[FigureName, number, number]>([
    ['year', 2000, 2099],
    ['villages', 1, 9999],
    ['approvedTotal', 0, 1_000_000_000],
    ['leastSatisfaction', 0, 100],
    // What a cell of Excel holds.
    ['longestText', 1, 32_767],
    ['amountTolerance', 0, 1_000_000_000],
    ['capSlack', 0, 1000],
    ['mostIndicators', 1, 1000],
    ['yellowBehind', 0, 100],
    ['redBehind', 0, 100],
  ])('%s is from %d to %d, both included', (name, least, most) => {
    expect(enteredFigure(name, String(least))).toBe(least);
    expect(enteredFigure(name, String(most))).toBe(most);
    expect(enteredFigure(name, String(least - 1))).toBeUndefined();
    expect(enteredFigure(name, String(most + 1))).toBeUndefined();
  });

  test('what is entered is what holds: whole or undefined where only whole numbers will do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 9999 }), (name, hundredths) => {
        const value = hundredths / 100;
        const { isWhole, least, most } = FIGURES[name];
        const fits = value >= least && value <= most && (!isWhole || hundredths % 100 === 0);
        expect(enteredFigure(name, String(value))).toBe(fits ? value : undefined);
      }),
    );
  });
});
