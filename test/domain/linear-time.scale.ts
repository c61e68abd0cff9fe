import { parseCalendarDate, withDigits } from '../../src/domain/calendar-date';
import { comparatorOfWords, leadingComparator, trailingComparator } from '../../src/domain/comparator';
import { documentFacts } from '../../src/domain/document-facts';
import { readFigure } from '../../src/domain/figure';
import { level1Of, level2Of, levelName, readLevelName } from '../../src/domain/indicator-levels';
import { parseAmount } from '../../src/domain/amount-text';
import {
  labelMoneyUnit,
  moneyOfUnit,
  parseMoneyUnit,
  statedMoneyUnit,
} from '../../src/domain/money-unit-text';
import { isLegalProjectCode, usualProjectCode, yearOfCode } from '../../src/domain/project-code';
import { namesTimeIn, parseTime, withoutTimes, yearsNamed } from '../../src/domain/stated-time';
import {
  isMeasurable,
  joinTargetValue,
  lastYearOf,
  namesTime,
  usualForm,
} from '../../src/domain/target-form';
import { parseTargetValue } from '../../src/domain/target-value';
import {
  cleanText,
  hasInvisible,
  isPlaceholder,
  normaliseLabel,
  splitEnumerator,
  squeezed,
  withoutInvisible,
} from '../../src/domain/text';
import { growsTooFast } from '../support/growth';

const overall = (text: string) =>
  documentFacts({
    department: {
      agency: null,
      overall: text,
      subGoals: [],
      measures: [],
      origin: { file: null, sheet: null, cells: new Map() },
    },
    projects: [],
    departments: [],
    unplaced: [],
  });

/** What is asked of the meaning of a target value. */
function askOf(text: string): void {
  const target = parseTargetValue(text);
  usualForm(target);
  namesTime(target);
  isMeasurable(target);
  lastYearOf(target);
}

/** Every function of the domain that takes a text of any length. */
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  normaliseLabel,
  splitEnumerator,
  squeezed,
  hasInvisible,
  withoutInvisible,
  isPlaceholder,
  parseAmount,
  parseMoneyUnit,
  statedMoneyUnit,
  labelMoneyUnit,
  moneyOfUnit,
  parseCalendarDate,
  withDigits,
  parseTime,
  namesTimeIn,
  yearsNamed,
  withoutTimes,
  leadingComparator,
  trailingComparator,
  comparatorOfWords,
  readFigure,
  'meaning of a target value': askOf,
  'joined columns': (text) => joinTargetValue(text, text, text),
  readLevelName,
  levelName,
  level1Of,
  level2Of,
  usualProjectCode,
  isLegalProjectCode,
  yearOfCode,
  documentFacts: overall,
};

describe('texts of any length are read in time that grows with the length', () => {
  test.each(Object.entries(FUNCTIONS))('%s', (_name, call) => {
    expect(growsTooFast(call)).toEqual([]);
  });

  test('growth with the square is noticed', () => {
    const square = ({ length }: string) => {
      let sum = 0;
      for (let step = 0; step < (length / 16) ** 2; step += 1) sum += step % 7;
      return sum;
    };
    expect(growsTooFast(square, ['甲'], 10)).toEqual([expect.stringContaining('"甲"')]);
    const linear = ({ length }: string) => square('甲'.repeat(50 * Math.sqrt(length)));
    expect(growsTooFast(linear, ['甲'], 10)).toEqual([]);
  });

  /** Work of the processor, in ms for each length. */
  const costing = (costs: Readonly<Record<number, number>>) => {
    return ({ length }: string) => {
      const start = process.cpuUsage();
      const spent = () => {
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      while (spent() < (costs[length] ?? 0));
    };
  };

  test('a part that grows with the square is noticed, a memory that is cleared now and then is none', () => {
    // 0.9 ms for each 10,000 characters and 0.1 ms for the square of that.
    const mixed = costing({ 10_000: 1, 100_000: 19, 400_000: 196 });
    expect(growsTooFast(mixed, ['甲'], 10)).toHaveLength(1);
    const cleared = costing({ 10_000: 1, 100_000: 19, 400_000: 80 });
    expect(growsTooFast(cleared, ['甲'], 10)).toEqual([]);
    const refused = costing({ 10_000: 1, 100_000: 19, 400_000: 0 });
    expect(growsTooFast(refused, ['甲'], 10)).toHaveLength(1);
  });

  test('times of a busy machine are measured again', () => {
    let runs = 0;
    const [slow, steady] = [costing({ 100_000: 25 }), costing({ 10_000: 1, 100_000: 11 })];
    const disturbed = (text: string) => {
      runs += 1;
      if (runs < 8) slow(text);
      steady(text);
    };
    expect(growsTooFast(disturbed, ['甲'], 10)).toEqual([]);
  });
});
