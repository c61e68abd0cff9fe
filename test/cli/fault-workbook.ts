import { cellAddress } from '../../src/grid/area';
import { packageOf, stylesOf, type PackageXml, type SheetXml } from '../sources/xlsx/package-builder';

/** One project of 30.9万元 in the form of the sample document, laid out as people do by hand. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['绩效目标表'],
  ['485001清水镇人民政府', null, null, null, null, '单位：', '万元'],
  ['项目编码', '13020823P00005210016P', null, '项目名称', '村级转移支付'],
  ['预算规模及资金用途', '预算数', 30.9, '其中：财政资金', 30.9, '其他资金'],
  [null, '用于各村办公场所的运转和维护。'],
  ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
  [null, 25, 50, 75, 100],
  ['绩效目标', '1. 保障各村正常运转。\n2. 资金及时拨付到村。'],
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  ['产出指标', '数量指标', '补助村数', '得到补助的村的个数', '≥23个', '历史标准'],
  [null, '质量指标', '资金拨付合格率', '按规定拨付的资金的比例', '≥95%', '历史标准'],
  [null, '时效指标', '拨付时限', '全部资金拨付到村的时间', '2023年12月31日', '计划标准'],
  [null, '成本指标', '每村补助标准', '每个村每年补助的金额', '≤13435元/村', '计划标准'],
  ['效益指标', '社会效益指标', '办公条件改善率', '条件得到改善的村的比例', '≥90%', '历史标准'],
  ['满意度指标', '服务对象满意度指标', '村民满意度', '表示满意的村民的比例', '≥90%', '历史标准'],
];

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function usual(address: string, value: string | number): string {
  return typeof value === 'number'
    ? `<c r="${address}"><v>${value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** The workbook with some cells as they are given: their XML by their addresses, null for none. */
export function projectWorkbook(
  cells: Readonly<Record<string, string | null>> = {},
  { sheet, more = [], ...xml }: { sheet?: SheetXml; more?: readonly SheetXml[] } & PackageXml = {},
): Uint8Array {
  const data = ROWS.map((values, row) => {
    const columns = [...'ABCDEFGH'].map((_, column) => {
      const address = cellAddress(row, column);
      const value = values[column] ?? null;
      return cells[address] ?? (value === null || cells[address] === null ? '' : usual(address, value));
    });
    return `<row r="${row + 1}">${columns.join('')}</row>`;
  });
  return packageOf([{ name: '项目', ...sheet, data: data.join('') + (sheet?.data ?? '') }, ...more], xml);
}

/** The same with number formats: style 1 is the first of them. */
export function formatted(
  formats: readonly (number | string)[],
  cells: Readonly<Record<string, string>>,
): Uint8Array {
  return projectWorkbook(cells, { styles: stylesOf([0, ...formats]) });
}
