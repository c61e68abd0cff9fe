import { documentOf, tables, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TEXT = '用于开展各类调查的印刷和交通支出。';
const STATISTICS = { name: '统计经费', purpose: TEXT, 'goals[0]': '一', 'goals[1]': '二' };
const LAW = { name: '普法经费', purpose: TEXT, 'goals[0]': '三', 'goals[1]': '四' };

testRule('text-shared', {
  nearMisses: {
    'a character differs': tables(STATISTICS, { ...LAW, purpose: `主要${TEXT}` }),
    'a short text is alike by chance': tables(
      { ...STATISTICS, purpose: '用于村级日常开支十一' },
      { ...LAW, purpose: '用于村级日常开支十一' },
    ),
    'projects of one subject': tables(STATISTICS, { ...LAW, name: '2023年统计经费' }),
    'projects of related subjects': tables(STATISTICS, { ...LAW, name: '统计调查经费' }),
    'a text that names the subject of one is left over, and told as such': tables(
      { ...STATISTICS, purpose: '用于开展普法调查的印刷和交通支出。' },
      { ...LAW, purpose: '用于开展普法调查的印刷和交通支出。' },
    ),
    'two of one subject whose names share nothing else': tables(
      { ...STATISTICS, name: '统计经费' },
      { ...LAW, name: '统计工作' },
    ),
    'twice in one project': tables(
      { ...STATISTICS, 'goals[0]': TEXT, 'goals[1]': TEXT },
      { ...LAW, purpose: '五' },
    ),
    'another mark inside': tables(
      { ...STATISTICS, purpose: '用于开展各类调查，印刷和交通支出。' },
      { ...LAW, purpose: '用于开展各类调查。印刷和交通支出。' },
    ),
    'a text that names the subject of one across a blank is left over': tables(
      { ...STATISTICS, purpose: '用于开展普 法调查的印刷和交通支出。' },
      { ...LAW, purpose: '用于开展普 法调查的印刷和交通支出。' },
    ),
  },
  failures: {
    'the same purpose, but for blanks and the mark at the end': [
      tables(STATISTICS, { ...LAW, purpose: '用于开展各类调查的 印刷和交通支出；' }),
      { field: 'purpose', table: 0, values: { other: '普法经费' } },
      { field: 'purpose', table: 1, values: { other: '统计经费' } },
    ],
    'the same goal, but for its number': [
      tables(
        { ...STATISTICS, purpose: '五', 'goals[0]': `1. ${TEXT}` },
        { ...LAW, purpose: '六', 'goals[1]': `（2）${TEXT}` },
      ),
      { field: 'goals[0]', table: 0, values: { other: '普法经费' } },
      { field: 'goals[1]', table: 1, values: { other: '统计经费' } },
    ],
    'of three, each with one of another subject': [
      tables(STATISTICS, { ...STATISTICS, name: '2023年统计经费' }, LAW),
      { field: 'purpose', table: 0, values: { other: '普法经费' } },
      { field: 'purpose', table: 1, values: { other: '普法经费' } },
      { field: 'purpose', table: 2, values: { other: '统计经费' } },
    ],
    'just long enough': [
      tables(
        { ...STATISTICS, purpose: '用于村级日常开支一二三四' },
        { ...LAW, purpose: '用于村级日常开支一二三四' },
      ),
      { field: 'purpose', table: 0, values: { other: '普法经费' } },
      { field: 'purpose', table: 1, values: { other: '统计经费' } },
    ],
    'one without a subject, one with': [
      tables({ ...STATISTICS, name: 'A1' }, LAW),
      { field: 'purpose', table: 0, values: { other: '普法经费' } },
      { field: 'purpose', table: 1, values: { other: 'A1' } },
    ],
    'projects whose names say nothing': [
      tables({ ...STATISTICS, name: 'A1' }, { ...LAW, name: 'B2' }),
      { field: 'purpose', table: 0, values: { other: 'B2' } },
      { field: 'purpose', table: 1, values: { other: 'A1' } },
    ],
    'beyond the thousandth goal, by the sheet': [
      documentOf([
        tableWith(
          {},
          {
            name: '统计经费',
            purpose: '五',
            goals: [...Array.from({ length: 1200 }, (_, index) => `甲${index}`), TEXT],
            origin: { file: null, sheet: '表一', cells: new Map() },
          },
        ),
        tableWith(LAW),
      ]),
      { field: 'goals[1200]', table: 0, values: { other: '普法经费' } },
      { field: 'purpose', table: 1, values: { other: '表一' } },
    ],
    'with a mark at the end and without': [
      tables(STATISTICS, { ...LAW, purpose: TEXT.slice(0, -1) }),
      { field: 'purpose', table: 0, values: { other: '普法经费' } },
      { field: 'purpose', table: 1, values: { other: '统计经费' } },
    ],
    'not of a third that is related to both': [
      tables(
        { ...STATISTICS, name: '统计调查经费' },
        { ...LAW, name: '普法宣传经费' },
        { ...LAW, name: '调查宣传经费' },
      ),
      { field: 'purpose', table: 0, values: { other: '普法宣传经费' } },
      { field: 'purpose', table: 1, values: { other: '统计调查经费' } },
    ],
  },
  notApplicable: { 'a table alone': tables(STATISTICS) },
});
