import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { documentJson } from '../../../src/cli/document-json';
import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../../src/domain/project-table';
import { EMPTY_DOCUMENT, type TargetDocument } from '../../../src/domain/target-document';
import { parseTargetValue } from '../../../src/domain/target-value';
import { WRITTEN_FORMS } from '../../../src/forms/registry';
import { PUBLISHED_KINDS, type PublishedKind } from '../../../src/outputs/published/write-published';
import { readSource } from '../../../src/sources/read-source';
import { readTextDocument } from '../../../src/sources/text/read-text-document';
import { publish } from '../../../src/workbook/publish';
import { sourceMeaning } from '../../../src/workbook/source-meaning';
import { describeSeed, SEED_FILE } from '../../support/seed';

const KINDS = Object.keys(PUBLISHED_KINDS) as PublishedKind[];
const SAMPLE_FILE = join(__dirname, '../../../samples/shaliuhe-2023-sample.txt');

/** What the published file of a document says when it is read again. */
async function throughFile(document: TargetDocument, kind: PublishedKind): Promise<TargetDocument> {
  const bytes = await PUBLISHED_KINDS[kind].write(publish(document).published);
  return sourceMeaning(await readSource({ name: `公开${kind}`, bytes })).document;
}

/** All that a document says beside what found no place; several blanks, or a tab, are one blank in Word and on pages. */
function said(document: TargetDocument): unknown {
  const { unplaced: _, ...fields } = documentJson(document);
  const text = JSON.stringify(fields, (__, value: unknown) => {
    if (typeof value === 'string') return value.replace(/[ \t]+/g, ' ');
    // Lists of tables are made one by one.
    return typeof value === 'object' && value !== null && Symbol.iterator in value
      ? [...(value as Iterable<unknown>)]
      : value;
  });
  return JSON.parse(text);
}

/** How many texts and figures a thing says. */
function countOf(value: unknown): number {
  if (value === null) return 0;
  return typeof value === 'object'
    ? Object.values(value).reduce<number>((sum, one) => sum + countOf(one), 0)
    : 1;
}

const textDocument = (file: string) => readTextDocument(readFileSync(file), file);

const row = (level1: string, level2: string, level3: string, target: string) => ({
  ...EMPTY_INDICATOR,
  level1,
  level2,
  level3,
  target: parseTargetValue(target),
  weight: new Big(30),
});

const TABLE: ProjectTable = {
  ...EMPTY_PROJECT,
  year: 2023,
  code: '13020823P00010010004W',
  name: '村级转移支付',
  agency: { code: '485001', name: '某镇人民政府' },
  moneyUnit: '万元',
  budget: { total: new Big(30.9), fiscal: new Big(30.9), other: null },
  execution: { ...EMPTY_EXECUTION, budget: new Big(30.9), weight: new Big(10) },
  purpose: '保障村级运转。',
  plan: [25, 50, 75, 100],
  goals: ['1. 按时拨付。', '2. 账实相符。'],
  indicators: [
    row('产出指标', '数量指标', '补助村数', '≥23个'),
    row('产出指标', '时效指标', '完成时间', '2023年12月31日'),
    row('满意度指标', '服务对象满意度指标', '村民满意度', '≥95%'),
  ],
};

const TASKS: ProjectTable['items'] = [
  { name: '村级运转', content: '办公、水电和培训', total: new Big(20.9), fiscal: new Big(20.9), other: null },
  { name: '阵地维修', content: '三个村的活动室', total: new Big(10), fiscal: null, other: new Big(10) },
];

/** The table of a whole department: what the form has no place for is not in it. */
const DEPARTMENT: ProjectTable = {
  ...TABLE,
  form: 'departmentTargets',
  code: null,
  name: '某镇人民政府',
  agency: { code: null, name: '某镇人民政府' },
  budget: { total: new Big(30.9), fiscal: new Big(20.9), other: new Big(10) },
  execution: null,
  purpose: null,
  plan: [null, null, null, null],
};

describe.each(KINDS)('a published %s says the same when it is read', (kind) => {
  test('as the sample; only its title finds no place', async () => {
    const source = textDocument(SAMPLE_FILE);
    const back = await throughFile(source, kind);
    expect(said(back)).toEqual(said(source));
    // Eight tables of some thirty texts and figures each.
    expect(countOf(said(back))).toBeGreaterThan(240);
    expect(back.unplaced.map(({ text }) => text)).toEqual([
      '唐山市丰润区沙流河镇人民政府',
      '2023年部门预算绩效目标',
    ]);
  });

  test.each([
    ['with its tasks', { items: TASKS }],
    ['without tasks', { items: [] }],
    ['with weights', { weightTotal: new Big(90) }],
    ['without weights', { indicators: TABLE.indicators.map((one) => ({ ...one, weight: null })) }],
  ])('as the table of a whole department %s', async (_, more) => {
    const table: ProjectTable = { ...DEPARTMENT, ...more };
    const school = { ...table, name: '某镇中心小学', agency: { code: null, name: '某镇中心小学' } };
    const alone = { ...EMPTY_DOCUMENT, departments: [table] };
    expect(publish(alone).leftOut).toEqual([]);
    expect(said(await throughFile(alone, kind))).toEqual(said(alone));
    const sample = { ...textDocument(SAMPLE_FILE), departments: [table, school] };
    expect(said(await throughFile(sample, kind))).toEqual(said(sample));
  });

  test.each(WRITTEN_FORMS.map(({ id, layout }) => [id, layout] as const))(
    'as a table in the form %s',
    async (form, layout) => {
      const document = { ...EMPTY_DOCUMENT, projects: [{ ...TABLE, form }] };
      const { projects, departments } = await throughFile(document, kind);
      // What a table in the form of a department says is of one.
      const [read] = [...projects, ...departments];
      const has = (path: string) => layout.has.includes(path);
      expect(read).toMatchObject({
        form,
        goals: TABLE.goals,
        ...(has('name') && { name: TABLE.name }),
        ...(has('code') && { code: TABLE.code }),
        ...(has('purpose') && { purpose: TABLE.purpose }),
        ...(has('plan') && { plan: TABLE.plan }),
      });
      expect(read!.budget.total?.toString()).toBe('30.9');
      expect(read!.indicators.map(({ level3, target }) => [level3, target?.written])).toEqual(
        TABLE.indicators.map(({ level3, target }) => [level3, target?.written]),
      );
      const weights = read!.indicators.map(({ weight }) => weight?.toNumber());
      if (has('indicators[].weight')) expect(weights).toEqual([30, 30, 30]);
    },
  );
});

describeSeed('the real document', () => {
  test.each(KINDS)('says the same as %s', async (kind) => {
    const source = textDocument(SEED_FILE);
    expect(said(await throughFile(source, kind))).toEqual(said(source));
  });
});
