import Big from 'big.js';
import { BUDGET_PARTS } from '../../workbook/pile/file-digest';
import { countedAmount, isUnitUnknown } from '../../domain/counted-amount';
import { documentFacts } from '../../domain/document-facts';
import type { Indicator } from '../../domain/indicator';
import { convertAmount, type Amount } from '../../domain/money';
import { usualProjectCode, yearOfCode } from '../../domain/project-code';
import type { ProjectTable } from '../../domain/project-table';
import { cellAddress } from '../../grid/area';
import type { FlatRow, FlatValue } from '../../outputs/flat/flat-table';
import { ruleOf } from '../../rules/catalogue';
import { findingMessage, placeOf, subjectOf, undecidedReason, valueOf } from '../../rules/finding';
import type { SourceCheck } from '../../workbook/check-sources';

const UNIT = '万元';

/** The largest amount that a column holds, in 万元. */
const MOST = new Big('1e10');

/** A project as every flat table tells it. */
interface FlatProject {
  table: ProjectTable;
  year: number | null;
  region: string | null;
  columns: readonly FlatValue[];
}

function flatProject(table: ProjectTable, index: number, { file, document }: SourceCheck): FlatProject {
  const facts = documentFacts(document);
  const { code, name } =
    table.agency.name === null && table.agency.code === null ? (facts.agency ?? table.agency) : table.agency;
  const usual = table.code === null ? null : usualProjectCode(table.code);
  return {
    table,
    year: table.year ?? yearOfCode(table.code) ?? facts.year,
    region: /^\d{6}/.exec(usual ?? '')?.[0] ?? null,
    columns: [`${file}#${index + 1}`, file, code, name, usual, table.name],
  };
}

/** An amount that a column can hold; null of none. */
const held = (amount: Amount | null): Amount | null =>
  amount === null || amount.abs().gte(MOST) ? null : amount;

function inUnit(table: ProjectTable, amount: Amount | null): Amount | null {
  if (amount === null || isUnitUnknown(table)) return null;
  return held(convertAmount(amount, table.moneyUnit ?? UNIT, UNIT));
}

const decimal = (value: number | null): Amount | null => (value === null ? null : new Big(value));

function projectRow({ table, year, region, columns }: FlatProject): FlatRow {
  const { origin, form, supervisor, moneyUnit, execution, plan, purpose, goals, score, rating } = table;
  const counted = BUDGET_PARTS.map((part) => ({ part, result: countedAmount(table, part, UNIT) }));
  const budget = counted.map(({ result }) => ('amount' in result ? held(result.amount) : null));
  const missing = counted
    .filter(({ result }, at) =>
      'amount' in result ? budget[at] === null : result.reason !== 'amountMissing',
    )
    .map(({ part }) => `budget_${part}`);
  return {
    table: 'projects',
    year,
    region,
    values: [
      ...columns,
      origin.sheet,
      form,
      supervisor,
      moneyUnit,
      ...budget,
      inUnit(table, execution?.executed ?? null),
      execution?.rate ?? null,
      ...plan.map(decimal),
      purpose,
      goals.length === 0 ? null : goals.join('\n'),
      score,
      rating,
      missing.length === 0 ? null : missing.join(', '),
    ],
  };
}

function indicatorRow({ year, region, columns }: FlatProject, indicator: Indicator, index: number): FlatRow {
  const { target, history } = indicator;
  const isFigure = target?.kind === 'quantity' || target?.kind === 'percentage';
  return {
    table: 'indicators',
    year,
    region,
    values: [
      ...columns,
      index + 1,
      indicator.level1,
      indicator.level2,
      indicator.level3,
      indicator.description,
      target?.written ?? null,
      target?.kind ?? null,
      target && 'comparator' in target ? target.comparator : null,
      isFigure && target.number.abs().lt('1e12') ? target.number : null,
      target?.kind === 'quantity' ? target.unit : target?.kind === 'percentage' ? '%' : null,
      indicator.basis,
      indicator.weight,
      indicator.actual,
      indicator.score,
      indicator.reason,
      indicator.prospect,
      indicator.scoringRule,
      history?.previous ?? null,
      history?.beforePrevious ?? null,
    ],
  };
}

/** The rows of the flat tables that a checked file gives. */
export function* flatRows(check: SourceCheck): Generator<FlatRow> {
  const { document, findings, undecided, file, settings } = check;
  const projects = document.projects.map((table, index) => flatProject(table, index, check));
  const byTable = new Map(projects.map((project) => [project.table, project]));
  const ofFile: Omit<FlatProject, 'table'> = {
    year: settings.year,
    region: null,
    columns: [null, file, null, null, null, null],
  };
  for (const project of projects) {
    yield projectRow(project);
    for (const [index, indicator] of project.table.indicators.entries())
      yield indicatorRow(project, indicator, index);
  }
  for (const found of [...findings, ...undecided]) {
    const { year, region, columns } = (found.table && byTable.get(found.table)) ?? ofFile;
    const { sheet, cell } = placeOf(subjectOf(found, document), found.field);
    const isFinding = 'severity' in found;
    const value = isFinding ? valueOf(found, document) : null;
    const fix = isFinding ? (found.fix?.value ?? null) : null;
    const isLine = cell?.line !== undefined;
    yield {
      table: 'findings',
      year,
      region,
      values: [
        ...columns,
        isLine ? null : sheet,
        cell === null || isLine || sheet === null ? null : cellAddress(cell.row, cell.column),
        cell?.line ?? null,
        found.rule,
        ruleOf(found.rule)?.family ?? null,
        isFinding ? found.severity : 'undecided',
        found.field,
        value === null ? null : String(value),
        isFinding ? findingMessage(found, 'zh-CN') : undecidedReason(found, 'zh-CN'),
        isFinding ? findingMessage(found, 'en-US') : undecidedReason(found, 'en-US'),
        fix === null ? null : String(fix),
      ],
    };
  }
}
