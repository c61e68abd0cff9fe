import type { ExcelHost } from '../../host/excel-host';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { makeFollowUps } from '../../src/commands/in-excel/make-follow-ups';
import { PaneSession } from '../../src/commands/in-excel/pane-session';
import type { FormId } from '../../src/domain/project-table';
import { openWorkbook, sampleDocument } from './host-fixture';

const NOTHING = () => undefined;
const TODAY = new Date(2023, 8, 15);
const FORMS: readonly FormId[] = ['spendingPlan', 'declaration', 'indicatorList'];

/** The page of a sheet as its maker set it up. */
export const PAGE = {
  orientation: 'Landscape',
  paperSize: 'A3',
  margins: { top: 1, right: 1.1, bottom: 1.2, left: 1.3, header: 0.4, footer: 0.5 },
  zoom: { scale: 90 },
  centerHorizontally: false,
  blackAndWhite: false,
};

/** A sheet that a person made, at the end. */
function addSheet(host: ExcelHost, name: string, rows: readonly (readonly unknown[])[]): void {
  const columns = Math.max(...rows.map(({ length }) => length));
  const sheet = host.model.workbook.create(name, 200, 40);
  sheet
    .getRange(0, 0, rows.length, columns)
    .setValues(rows.map((row) => Array.from({ length: columns }, (_, at) => (row[at] ?? '') as string)));
  host.model.side(sheet).page = structuredClone(PAGE);
}

/**
 * The projects of the sample in three forms, a monitoring and a self-evaluation of each and of the department, and sheets of
 * people: parts of the department in the wrong order, its printed table, and one of no form at all.
 */
export async function mixedWorkbook(): Promise<{ host: ExcelHost; pane: PaneSession }> {
  const document = sampleDocument();
  const projects = document.projects.map((table, index) => ({ ...table, form: FORMS[index % 3]! }));
  const host = openWorkbook();
  await importDocument({ ...document, department: null, projects }, { existing: 'skip' });
  addSheet(host, '保障', [['三、工作保障措施'], ['加强领导，落实责任，按月检查资金支出。']]);
  addSheet(host, '分项', [
    ['二、分项绩效目标'],
    ['序号', '分项名称', '绩效目标', '绩效指标'],
    [1, '村级运转', '各村运转正常。', '村级组织运转率达到100%'],
  ]);
  addSheet(host, '通讯录', [
    ['姓名', '电话'],
    ['张三', '0315-0000000'],
  ]);
  addSheet(host, '部门整体表', [
    ['部门整体支出绩效目标表'],
    ['部门（单位）名称', '沙流河镇人民政府'],
    ['年度总体目标', '全镇各项工作按计划完成。'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '完成重点工作项数', '≥8项'],
  ]);
  addSheet(host, '总体', [['一、总体绩效目标'], ['全镇各项工作按计划完成，资金使用合规。']]);
  await makeFollowUps('monitoring', 8, NOTHING, undefined, TODAY);
  await makeFollowUps('evaluation', null, NOTHING, undefined, TODAY);
  const pane = new PaneSession();
  await pane.check('zh-CN');
  await host.settle();
  return { host, pane };
}
