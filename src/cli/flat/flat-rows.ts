import Big from 'big.js';
import type { Indicator } from '../../domain/indicator';
import { phaseOf, ProjectIndex } from '../../domain/phase';
import { BUDGET_PARTS, type ProjectTable } from '../../domain/project-table';
import { cellAddress } from '../../grid/area';
import type { FlatRow } from '../../outputs/flat/flat-table';
import { ruleOf } from '../../rules/catalogue';
import { findingMessage, placeOf, subjectOf, undecidedReason, foundValue } from '../../rules/finding';
import type { SourceCheck } from '../../workbook/check-sources';
import {
  flatAmount,
  flatOwner,
  indicatorNames,
  joinedLines,
  namesOfMissing,
  targetCells,
  type FlatOwner,
} from './flat-cells';
import { followUpRows, type FlatFollowUp } from './flat-follow-ups';

function projectRow(table: ProjectTable, { year, region, columns }: FlatOwner): FlatRow {
  const { origin, form, supervisor, moneyUnit, execution, plan, purpose, goals, score, rating } = table;
  const budget = BUDGET_PARTS.map(
    (part) => [`budget_${part}`, flatAmount(table, `budget.${part}`, table.budget[part])] as const,
  );
  const executed = flatAmount(table, 'execution.executed', execution?.executed ?? null);
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
      ...budget.map(([, { value }]) => value),
      executed.value,
      execution?.rate ?? null,
      ...plan.map((percent) => (percent === null ? null : new Big(percent))),
      purpose,
      joinedLines(goals),
      score,
      rating,
      namesOfMissing([...budget, ['executed', executed]]),
    ],
  };
}

function indicatorRow({ year, region, columns }: FlatOwner, indicator: Indicator, index: number): FlatRow {
  const { history, description, basis, weight, actual, score, reason, prospect, scoringRule } = indicator;
  return {
    table: 'indicators',
    year,
    region,
    values: [
      ...columns,
      ...indicatorNames(indicator, index),
      description,
      ...targetCells(indicator),
      basis,
      weight,
      actual,
      score,
      reason,
      prospect,
      scoringRule,
      history?.previous ?? null,
      history?.beforePrevious ?? null,
    ],
  };
}

/**
 * The tables of monitoring and self-evaluation of a file: those of projects with targets, by the project that they
 * follow, those that stand alone, and those of the department.
 */
function followUpsOf(check: SourceCheck, owners: ReadonlyMap<ProjectTable, FlatOwner>): FlatFollowUp[] {
  const { document, file } = check;
  const { projects, followUps = [], departments } = document;
  const index = new ProjectIndex(projects);
  const isLater = ({ form }: ProjectTable) => phaseOf(form) !== 'targets';
  const ofProjects = [...projects.filter(isLater), ...followUps].map((table) => {
    const followed = owners.has(table) ? table : index.find(table);
    return { table, about: 'project' as const, owner: followed ? owners.get(followed) : undefined };
  });
  const ofDepartment = departments
    .filter(isLater)
    .map((table) => ({ table, about: 'department' as const, owner: undefined }));
  return [...ofProjects, ...ofDepartment].map(({ table, about, owner }, number) => ({
    table,
    about,
    owner: owner ?? flatOwner(table, null, check),
    id: `${file}#later${number + 1}`,
  }));
}

/** The rows of the flat tables that a checked file gives. */
export function* flatRows(check: SourceCheck): Generator<FlatRow> {
  const { document, findings, undecided, file, settings } = check;
  const owners = new Map(
    document.projects.map((table, index) => [table, flatOwner(table, `${file}#${index + 1}`, check)]),
  );
  const ofFile: FlatOwner = {
    year: settings.year,
    region: null,
    columns: [null, file, null, null, null, null],
  };
  for (const [table, owner] of owners) {
    yield projectRow(table, owner);
    for (const [index, indicator] of table.indicators.entries()) yield indicatorRow(owner, indicator, index);
  }
  const followUps = followUpsOf(check, owners);
  const byTable = new Map([...followUps.map(({ table, owner }) => [table, owner] as const), ...owners]);
  for (const followUp of followUps) yield* followUpRows(followUp);
  for (const found of [...findings, ...undecided]) {
    const { year, region, columns } = (found.table && byTable.get(found.table)) ?? ofFile;
    const { sheet, cell } = placeOf(subjectOf(found, document), found.field);
    const isFinding = 'severity' in found;
    const value = isFinding ? foundValue(found, document) : null;
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
