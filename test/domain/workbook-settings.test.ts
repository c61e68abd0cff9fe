import Big from 'big.js';
import { NO_ORIGIN } from '../../src/domain/place';
import { EMPTY_PROJECT } from '../../src/domain/project-table';
import {
  DEFAULT_LIMITS,
  mergeEntered,
  NOTHING_ENTERED,
  resolveSettings,
  type EnteredSettings,
} from '../../src/domain/workbook-settings';

const ALL: EnteredSettings = {
  year: 2025,
  agency: { code: '1', name: '甲' },
  moneyUnit: '元',
  villages: 12,
  approvedTotal: new Big('212.13'),
  countHidden: false,
  form: 'spendingPlan',
  limits: { leastSatisfaction: 90, capSlack: 0 },
  rulesOff: ['a-rule', 'b-rule'],
  standards: null,
};
const OTHER: EnteredSettings = {
  year: 2024,
  agency: { code: '2', name: '乙' },
  moneyUnit: '千元',
  villages: 7,
  approvedTotal: new Big(5),
  countHidden: true,
  form: 'declaration',
  limits: { leastSatisfaction: 80, longestText: 300 },
  rulesOff: ['b-rule', 'c-rule'],
  standards: null,
};

const DOCUMENT = {
  department: {
    agency: null,
    overall: '全镇23个行政村',
    subGoals: [],
    measures: [],
    origin: NO_ORIGIN,
  },
  projects: [
    {
      ...EMPTY_PROJECT,
      code: '13020823P00010010004W',
      agency: { code: '9', name: '镇' },
      moneyUnit: '万元' as const,
    },
  ],
  departments: [],
  unplaced: [],
};

describe('the settings of a check', () => {
  test('are what the document says where nothing was entered', () => {
    expect(resolveSettings(NOTHING_ENTERED, DOCUMENT)).toEqual({
      year: 2023,
      agency: { code: '9', name: '镇' },
      moneyUnit: '万元',
      villages: 23,
      approvedTotal: null,
      countHidden: true,
      form: 'spendingPlan',
      limits: DEFAULT_LIMITS,
      rulesOff: new Set(),
      standards: null,
    });
  });

  test('are what was entered, whatever the document says', () => {
    expect(resolveSettings(ALL, DOCUMENT)).toEqual({
      ...ALL,
      limits: { ...DEFAULT_LIMITS, leastSatisfaction: 90, capSlack: 0 },
      rulesOff: new Set(['a-rule', 'b-rule']),
    });
  });

  test('the limits are those that the documentation names', () => {
    expect(DEFAULT_LIMITS).toEqual({
      leastSatisfaction: 85,
      longestText: 500,
      amountTolerance: 0,
      capSlack: 5,
      mostIndicators: 20,
      yellowBehind: 10,
      redBehind: 20,
    });
  });
});

describe('settings entered in several places', () => {
  test('the first place holds, the second fills what it leaves open', () => {
    expect(mergeEntered(ALL, OTHER)).toEqual({
      ...ALL,
      limits: { leastSatisfaction: 90, capSlack: 0, longestText: 300 },
      rulesOff: ['a-rule', 'b-rule', 'c-rule'],
      standards: null,
    });
  });

  test('nothing entered changes nothing', () => {
    expect(mergeEntered(NOTHING_ENTERED, ALL)).toEqual(ALL);
    expect(mergeEntered(ALL, NOTHING_ENTERED)).toEqual(ALL);
    expect(mergeEntered(NOTHING_ENTERED, NOTHING_ENTERED)).toEqual(NOTHING_ENTERED);
  });
});
