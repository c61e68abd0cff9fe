import { parseCalendarDate, withDigits } from '../../src/domain/calendar-date';
import { comparatorOfWords, leadingComparator, trailingComparator } from '../../src/domain/comparator';
import { documentFacts } from '../../src/domain/document-facts';
import { readFigure } from '../../src/domain/figure';
import { level1Of, level2Of, levelName, readLevelName } from '../../src/domain/indicator-levels';
import {
  labelMoneyUnit,
  moneyOfUnit,
  parseAmount,
  parseMoneyUnit,
  statedMoneyUnit,
} from '../../src/domain/money-text';
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
      for (let step = 0; step < (length / 8) ** 2; step += 1) sum += step % 7;
      return sum;
    };
    expect(growsTooFast(square, ['甲'])).toEqual([expect.stringContaining('"甲"')]);
    expect(growsTooFast(({ length }) => square('甲'.repeat(Math.sqrt(length))), ['甲'])).toEqual([]);
  });
});
