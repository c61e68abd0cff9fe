import { FIGURES, type FigureName } from '../../src/domain/settings-figures';
import {
  figureProblem,
  formProblems,
  figureOfEntry,
  type SettingsForm,
} from '../../src/workbook/settings-form';

test.each<[FigureName, string, number | null]>([
  ['year', '2027', 2027],
  ['year', ' ２０２７ ', 2027],
  ['villages', '23', 23],
  ['approvedTotal', '1,212.13', 1212.13],
  ['leastSatisfaction', '85%', 85],
  ['leastSatisfaction', '９０ ％', 90],
  ['capSlack', '0', 0],
  ['approvedTotal', '1542000元', 154.2],
  ['amountTolerance', '1万元', 10000],
  ['amountTolerance', '0.01', 0.01],
  ['mostIndicators', '', null],
])('%s takes %j', (name, text, value) => {
  expect(figureProblem(name, text)).toBeNull();
  expect(figureOfEntry(name, text)).toBe(value);
});

test.each<[FigureName, string]>([
  ['year', '27'],
  ['year', '1900'],
  ['year', 'abc'],
  ['villages', '-3'],
  ['villages', '95%'],
  ['year', '2026元'],
  ['approvedTotal', '50%'],
  ['leastSatisfaction', '85元'],
  ['villages', '0'],
  ['villages', '23.5'],
  ['approvedTotal', '一百'],
  ['approvedTotal', '-1'],
  ['leastSatisfaction', '150'],
  ['mostIndicators', '0'],
  ['longestText', '40000'],
])('%s does not take %j, and says which entry, and what it may be', (name, text) => {
  const { label, least, most } = FIGURES[name];
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const sentence = figureProblem(name, text)?.in(locale) ?? '';
    for (const part of [text, String(least), String(most)]) expect(sentence).toContain(part);
  }
  expect(() => figureOfEntry(name, text)).toThrow(label['en-US']);
});

test('everything that is wrong with a form is told at once', () => {
  const limits = {
    leastSatisfaction: '很高',
    longestText: '',
    amountTolerance: '',
    capSlack: '5',
    mostIndicators: '',
    yellowBehind: '',
    redBehind: '',
  };
  const form: SettingsForm = {
    year: '27',
    agency: '',
    moneyUnit: '',
    villages: '23',
    approvedTotal: '',
    countHidden: '',
    form: '',
    limits,
  };
  expect(Object.keys(formProblems(form)).sort()).toEqual(['leastSatisfaction', 'year']);
});
