import Big from 'big.js';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import type { FormId, ProjectTable } from '../../src/domain/project-table';
import { readGrids } from '../../src/forms/reader/read-grids';
import { TARGET_FORMS, WRITTEN_FORMS, type WrittenForm } from '../../src/forms/registry';
import { cellAddress } from '../../src/grid/area';
import { uncover } from '../../src/grid/covered';
import type { Grid, GridCell } from '../../src/grid/grid';
import { ruleOf } from '../../src/rules/catalogue';
import { checkDocument } from '../../src/rules/checker';
import { placeOf, subjectOf, type Finding } from '../../src/rules/finding';
import { urgencyOf } from '../../src/rules/urgency-of';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { TEMPLATES, type TemplateFacts } from '../../src/templates';
import { inForm } from '../../src/templates/in-form';
import { planFormSheet } from '../../src/workbook/form-sheets';
import { FULL } from '../support/full-table';
import { gridOfPlan } from '../support/grid-of-plan';

const total = new Big('15.45');
const FACTS: TemplateFacts = {
  year: 2023,
  agency: { code: '485001', name: '某镇人民政府' },
  moneyUnit: '万元',
  villages: 23,
  budget: { total, fiscal: total, other: null },
  code: '13020823P00010010004W',
  name: '村级组织运转',
  purpose: '用于村级组织办公和日常维护。',
};
const NOTHING: TemplateFacts = {
  ...FACTS,
  agency: { code: null, name: null },
  villages: null,
  budget: { total: null, fiscal: null, other: null },
  code: null,
  name: null,
  purpose: null,
};

type Rows = readonly (readonly GridCell[])[];

/** The sheet as Excel gives it (cells under merged ones are gone) and as a file does (empty cells are gone as well). */
const SOURCES: Readonly<Record<string, (rows: Rows) => Rows>> = {
  Excel: (rows) => rows,
  'a file': (rows) =>
    rows.map((row) => row.filter(({ value }) => value !== null)).filter((row) => row.length > 0),
};

function found({ name, merges }: SheetPlan, rows: Rows): { findings: readonly Finding[]; at: string[] } {
  const grid: Grid = { sheet: name, rows, merged: merges };
  const document = readGrids([grid]);
  const { findings } = checkDocument(document, resolveSettings(NOTHING_ENTERED, document));
  const at = findings.map((finding) => {
    const { cell } = placeOf(subjectOf(finding, document), finding.field);
    return cell ? `${finding.rule} ${cellAddress(cell.row, cell.column)}` : finding.rule;
  });
  return { findings, at };
}

/** Rules that miss what stood in an emptied cell; a fresh table states some of it, so that it is no to-do. */
const isMissing = (rule: string) => ruleOf(rule)?.isToDo === true || /-(?:missing|empty)$/.test(rule);

/** What is printed, not filled in: the year and the unit in titles and labels, the sum of the points in a header. */
const PRINTED = /^(?:year|weightTotal|moneyUnit)$/;
/** An empty one counts as 0 (其他资金), or is asked for only where something fell short (reasons). */
const OPTIONAL = /^(?:budget\.other|spendingReason)$|\.reason$/;
/** Of our own forms the spending plan alone has the unit in a cell of its own. */
const isPrinted = (path: string, form: FormId) =>
  PRINTED.test(path) && !(path === 'moneyUnit' && form === 'spendingPlan');

/** Empties one cell after the other and expects that each is missed where it stands. */
function expectMissed(form: WrittenForm, table: ProjectTable): void {
  const { plan } = planFormSheet(form, [table], '项目');
  const [places = new Map<string, never>()] = form.layout.places([{ ...table, form: form.id }]);
  const { rows } = uncover(gridOfPlan(plan).rows, plan.merges);
  const asked = [...places].filter(
    ([path, { row, column }]) =>
      !isPrinted(path, form.id) && !OPTIONAL.test(path) && plan.rows[row]?.[column] != null,
  );
  expect(asked.length).toBeGreaterThan(15);
  for (const [source, asSource] of Object.entries(SOURCES)) {
    for (const [path, { row, column }] of asked) {
      const emptied = rows.map((cells) =>
        cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, value: null } : cell)),
      );
      const address = cellAddress(row, column);
      const { at } = found(plan, asSource(emptied));
      const missed = at.filter((one) => one.endsWith(` ${address}`) && isMissing(one.split(' ')[0] ?? ''));
      // A level that is left out goes on with that of the row above, which here is the same.
      const goesOn = /level[12]$/.test(path) && plan.rows[row]?.[column] === plan.rows[row - 1]?.[column];
      const isFine = missed.length > 0 || goesOn;
      expect([source, path, address, isFine]).toEqual([source, path, address, true]);
    }
  }
}

describe.each(TARGET_FORMS.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'every field of %s that is emptied is missed in its own cell',
    (_template, template) => {
      const table = inForm(template.build(FACTS), form);
      const supervisor = form.layout.has.includes('supervisor') ? '某县民政局' : null;
      // Blank rows say which level 2 they are of; each needs an indicator that can be missed.
      const indicators = table.indicators.map((row) => ({ ...row, level3: row.level3 ?? '某项指标' }));
      expectMissed(form, {
        ...table,
        supervisor,
        goals: table.goals.length > 0 ? table.goals : ['1. 保障运转。'],
        indicators,
      });
    },
  );

  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'a new table of %s has things to be filled in, each told once, and nothing that is wrong',
    (_template, template) => {
      const { plan } = planFormSheet(form, [inForm(template.build(NOTHING), form)], '项目');
      const { rows } = uncover(gridOfPlan(plan).rows, plan.merges);
      for (const asSource of Object.values(SOURCES)) {
        const { findings, at } = found(plan, asSource(rows));
        expect(findings.filter((finding) => urgencyOf(finding, 'draft') !== 'todo')).toEqual([]);
        expect(new Set(at).size).toBe(at.length);
        const missed = at.map((one) => one.split(' ')[0]);
        expect(missed).toEqual(expect.arrayContaining(['name-missing', 'agency-missing', 'budget-missing']));
        if (template.id === 'blank') {
          const rowsAsked = missed.filter((rule) => rule === 'target-missing');
          expect([missed.includes('goals-missing'), rowsAsked]).toEqual([
            true,
            template.build(NOTHING).indicators.map(() => 'target-missing'),
          ]);
        }
      }
    },
  );
});

/** What was achieved fell short nowhere, so that no reason is asked for and every cell of the rows is filled in. */
const DONE: ProjectTable = {
  ...FULL,
  indicators: FULL.indicators.map((row, at) => ({
    ...row,
    actual: ['20次', '2025年12月31日', '90%'][at] ?? null,
    prospect: '确定能',
    reason: null,
  })),
};

test.each(
  WRITTEN_FORMS.filter((form) => !TARGET_FORMS.includes(form)).map((form) => [form.id, form] as const),
)('every field of %s that is emptied is missed in its own cell', (id, form) => {
  expectMissed(form, { ...DONE, form: id });
});

test('the tables of later phases have formulas, whose cells are missed as well', () => {
  const form = WRITTEN_FORMS.find(({ id }) => id === 'selfEvaluation')!;
  const { plan } = planFormSheet(form, [DONE], '项目');
  expect(plan.rows.flat().filter(isFormula).length).toBeGreaterThan(5);
});
