import Big from 'big.js';
import { EMPTY_PROJECT } from '../../src/domain/project-table';
import { planBulkChange } from '../../src/workbook/plan-bulk-change';
import { workbookOfGrids } from '../../src/workbook/workbook-session';

const project = (code: string | null, name: string, total: number) => ({
  ...EMPTY_PROJECT,
  code,
  name,
  moneyUnit: '万元' as const,
  budget: { total: new Big(total), fiscal: new Big(total), other: null },
});

const DOCUMENT = {
  department: null,
  projects: [
    project('13020823P00010010004W', '甲', 1),
    project('13020823P00010010005W', '乙', 10),
    project('13020823P00010010004W', '甲改', 100),
    project(null, '无码', 1000),
    project(null, '无码', 1000),
  ],
  departments: [],
  unplaced: [],
};

test.each([
  ['skip', ['甲', '乙', '无码', '无码 (2)'], '2011', ['甲改'], []],
  ['replace', ['乙', '甲改', '无码', '无码 (2)'], '2110', ['甲'], []],
  ['keepBoth', ['甲', '乙', '甲改', '无码', '无码 (2)'], '2111', [], ['甲改']],
] as const)('a code that a document has twice: %s', (existing, inserted, total, skipped, countedTwice) => {
  const { result, changes } = planBulkChange(workbookOfGrids([]), DOCUMENT, existing);
  expect(result).toMatchObject({ inserted, total, skipped, countedTwice });
  expect(changes.add.map(({ name }) => name)).toEqual([...inserted, result.summarySheet]);
});
