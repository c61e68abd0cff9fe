import { utils, write } from '@e965/xlsx';
import Big from 'big.js';
import { convertAmount } from '../../src/domain/money';
import type { ProjectTable } from '../../src/domain/project-table';

/*
 * Forms that the product reads and does not lay out, as offices fill them in by hand: what a generated pile needs of
 * them.
 */

type Row = (string | number | null)[];

const rowsOf = ({ indicators }: ProjectTable, more: (target: string) => Row): Row[] =>
  indicators.map(({ level1, level2, level3, target }) => [
    level1,
    level2,
    level3,
    target?.written ?? null,
    ...more(target?.written ?? ''),
  ]);

/** The budget in 万元, in which these forms are printed. */
const amount = ({ budget, moneyUnit }: ProjectTable): number =>
  convertAmount(budget.total ?? new Big(0), moneyUnit ?? '万元', '万元').toNumber();

/** 项目支出绩效自评表, the central form. */
function selfEvaluation(table: ProjectTable): Row[] {
  const spent = amount(table) * 0.96;
  return [
    ['项目支出绩效自评表'],
    [`（${String(table.year)}年度）`],
    ['项目名称', table.name],
    ['主管部门', table.agency.name, null, '实施单位', table.agency.name],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', amount(table), amount(table), spent, 10, '96%', 9.6],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, table.goals.join('\n'), null, null, '已完成'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ...rowsOf(table, (target) => [target.replace(/[≥≤]/, ''), 10, 10, null]),
    ['总分', null, null, null, null, 100, 99.6],
  ];
}

/** 项目支出绩效运行监控表. */
function monitoring(table: ProjectTable): Row[] {
  return [
    ['项目支出绩效运行监控表'],
    [`（${String(table.year)}年度）`],
    ['项目名称', table.name],
    ['主管部门', table.agency.name],
    ['项目资金（万元）', null, '年初预算数', '1-7月执行数', '1-7月执行率', '全年预计执行数'],
    [null, '年度资金总额', amount(table), amount(table) / 2, '50%', amount(table)],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '1-7月完成情况',
      '完成目标可能性(确定能、有可能、不可能)',
      '备注',
    ],
    ...rowsOf(table, (target) => [target, '确定能', null]),
  ];
}

/** 部门（单位）整体绩效目标表. */
function department(tables: readonly ProjectTable[]): Row[] {
  const [first] = tables as [ProjectTable];
  const total = tables.reduce((sum, table) => sum + amount(table), 0);
  return [
    ['部门（单位）整体绩效目标表'],
    [`（${String(first.year)}年度）`],
    ['部门（单位）名称', first.agency.name],
    ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）'],
    [null, null, null, '总额', '财政拨款', '其他资金'],
    ...tables
      .slice(0, 4)
      .map((table): Row => [null, table.name, table.purpose, amount(table), amount(table), 0]),
    ['金额合计', null, null, total, total, 0],
    ['年度总体目标', first.goals.join('\n')],
    ['一级指标', '二级指标', '三级指标', '年度指标值'],
    ...rowsOf(first, () => []),
  ];
}

/** A workbook with a department's table, and an evaluation and a monitoring table of each of some projects. */
export function workbookByHand(tables: readonly ProjectTable[]): Uint8Array {
  const book = utils.book_new();
  const add = (rows: Row[], name: string) => utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  add(department(tables), '部门整体');
  tables.forEach((table, index) =>
    add(index % 2 === 0 ? selfEvaluation(table) : monitoring(table), `项目${index + 1}`),
  );
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
