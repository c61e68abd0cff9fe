import { NOT_APPLICABLE, PASSED, type DocumentRule, type PlacedResult, type ProjectRule } from '../rule';
import { SOURCES } from '../sources';
import { UNKNOWN_YEAR } from '../unknowns';

const YEAR_IN_NAME = /(20\d{2})年?/g;

const nameYear: ProjectRule = {
  scope: 'project',
  id: 'name-year',
  family: 'form',
  severity: 'info',
  title: { 'zh-CN': '名称中的年度', 'en-US': 'Year in the name' },
  message: {
    'zh-CN': '项目名称写的是{found}年，预算年度是{expected}年。如为上年结转资金可不改。',
    'en-US': 'The name says {found}, the fiscal year is {expected}. Leave it if the money is carried over.',
  },
  why: {
    'zh-CN': '名称中的年度可能是沿用上年文件忘改，也可能是结转资金，需要填报人确认。',
    'en-US':
      "A year in the name is either left over from last year's file or tells of money carried over: make sure which.",
  },
  source: SOURCES.review,
  check({ table: { name } }, { year }) {
    if (name === null || !name.includes('20')) return NOT_APPLICABLE;
    const years = [...name.matchAll(YEAR_IN_NAME)].map((match) => Number(match[1]));
    if (years.length === 0) return NOT_APPLICABLE;
    if (year === null) return [{ field: 'name', undecided: UNKNOWN_YEAR }];
    const found = years.find((candidate) => candidate !== year);
    return found === undefined ? PASSED : [{ field: 'name', values: { found, expected: year } }];
  },
};

/** Agency names are compared without what only tells the level of the unit. */
const bareAgency = (name: string) => name.normalize('NFKC').replace(/\s+|本级$|[(（]本级[)）]$/g, '');

const agencyDiffers: ProjectRule = {
  scope: 'project',
  id: 'agency-differs',
  family: 'form',
  severity: 'warning',
  title: { 'zh-CN': '预算单位不一致', 'en-US': 'Agency differs' },
  message: {
    'zh-CN': '预算单位是“{found}”，工作簿中应为“{expected}”。',
    'en-US': 'The agency is "{found}", in this workbook it should be "{expected}".',
  },
  why: {
    'zh-CN': '同一工作簿的项目应属同一预算单位，不一致多为从其他单位文件复制而来。',
    'en-US': 'All projects of a workbook belong to one agency; another one usually comes from a copied file.',
  },
  source: SOURCES.form,
  check({ table: { agency } }, { agency: expected }) {
    if (agency.name === null || expected === null || expected.name === null) return NOT_APPLICABLE;
    if (agency.name === expected.name && agency.code === expected.code) return PASSED;
    const isSameName = bareAgency(agency.name) === bareAgency(expected.name);
    const isSameCode = agency.code === null || expected.code === null || agency.code === expected.code;
    if (isSameName && isSameCode) return PASSED;
    const text = ({ code, name }: typeof agency) => `${code ?? ''}${name ?? ''}`;
    return [
      {
        field: isSameName ? 'agency.code' : 'agency.name',
        values: { found: text(agency), expected: text(expected) },
      },
    ];
  },
};

const moneyUnitDiffers: DocumentRule = {
  scope: 'document',
  id: 'money-unit-differs',
  family: 'form',
  severity: 'info',
  title: { 'zh-CN': '金额单位不统一', 'en-US': 'Money units differ' },
  message: {
    'zh-CN': '本表以{found}为单位，本工作簿以{expected}为单位。',
    'en-US': 'This table is in {found}, the workbook is in {expected}.',
  },
  why: {
    'zh-CN': '单位不同本身不错，汇总会自动换算，但容易看错一万倍，请核对数额。',
    'en-US':
      'That is not wrong, and sums are converted; but it is easy to be off by ten thousand, so check the amounts.',
  },
  source: SOURCES.review,
  check(projects, { moneyUnit: expected }) {
    const others = projects.filter(
      ({ table: { moneyUnit } }) => moneyUnit !== null && moneyUnit !== expected,
    );
    if (expected === null || others.length === 0) return NOT_APPLICABLE;
    return others.map(({ table }): PlacedResult => {
      return { table, field: 'moneyUnit', values: { found: table.moneyUnit ?? '', expected } };
    });
  },
};

export const NAME_AND_AGENCY_RULES = [nameYear, agencyDiffers, moneyUnitDiffers] as const;
