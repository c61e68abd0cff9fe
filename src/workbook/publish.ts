import { numeralOf } from '../domain/chinese-numerals';
import { documentFacts } from '../domain/document-facts';
import type { DepartmentGoals } from '../domain/department-goals';
import { phaseOf } from '../domain/phase';
import type { FormId, ProjectTable } from '../domain/project-table';
import type { TargetDocument, UnplacedText } from '../domain/target-document';
import {
  planDepartmentTargets,
  printedDepartmentFields,
} from '../forms/department-targets/department-targets-sheet';
import type { PublishedBlock, PublishedDocument, PublishedPart } from '../sheet-plan/published-document';
import { tableOfPlan } from '../sheet-plan/table-of-plan';
import { formToKeep, groupBySheet, planFormSheet } from './form-sheets';
import { keptAside } from './kept-aside';

const PART_NUMBERS = ['第一部分', '第二部分'] as const;

const heading = (level: 1 | 2, text: string): PublishedBlock => ({ kind: 'heading', level, text });

/** A text of several lines as paragraphs; none of one that is not filled in. */
function paragraphs(text: string | null): PublishedBlock[] {
  return (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}

function labelled(label: string, text: string | null): PublishedBlock[] {
  return text === null ? [] : [{ kind: 'paragraph', text: `${label}：${text.replaceAll('\n', '')}` }];
}

/** 总体绩效目标, 分项绩效目标, 工作保障措施, under the numbers that published documents give them. */
function departmentBlocks({ overall, subGoals, measures }: DepartmentGoals): PublishedBlock[] {
  return [
    heading(1, '一、总体绩效目标'),
    ...paragraphs(overall),
    heading(1, '二、分项绩效目标'),
    ...subGoals.flatMap(({ no, name, goal, indicator }, index) => [
      heading(2, `${no ?? index + 1}、${name ?? ''}`),
      ...labelled('绩效目标', goal),
      ...labelled('绩效指标', indicator),
    ]),
    heading(1, '三、工作保障措施'),
    ...measures.flatMap(paragraphs),
  ];
}

/** The title of a table, with the name of what it is of where others have the same title. */
function titleOf(title: string, name: string | null, others: readonly string[]): string {
  const isAlone = others.filter((other) => other === title).length < 2;
  return isAlone || name === null || title.includes(name) ? title : `${title}（${name}）`;
}

/** The tables of whole departments, numbered like those of projects, or as the sections that go before them. */
function departmentTables(tables: readonly ProjectTable[], sections: number): PublishedBlock[] {
  const planned = tables.map((table) => tableOfPlan(planDepartmentTargets(table)));
  const titles = planned.map(({ title }) => title);
  return planned.map(({ title, table }, index) => {
    const number = sections > 0 ? numeralOf(sections + index + 1) : index + 1;
    const named = titleOf(title, tables[index]?.name ?? null, titles);
    return { kind: 'table', title: `${number}、${named}`, table, startsPage: index > 0 };
  });
}

/** The document to publish, and what of its tables their forms have no place for, so that it is not in it. */
export interface Publication {
  published: PublishedDocument;
  /** Tables of what departments achieved: the document is one of targets. */
  departmentsLeft: readonly ProjectTable[];
  /** Monitorings and evaluations of the projects, which are no targets either. */
  followUpsLeft: readonly ProjectTable[];
  leftOut: readonly UnplacedText[];
}

/**
 * The document that an office publishes of its targets: part one with the department's goals, part two with a table a
 * project, each in its own form where that is one that we write, behind the tables of whole departments; a part of which nothing is known is left out.
 *
 * @param usual - the form to write the other tables in; null for that of the product
 */
export function publish(document: TargetDocument, usual: FormId | null = null): Publication {
  const { department, departments, projects } = document;
  const ofDepartments = departments.filter(({ form }) => phaseOf(form) === 'targets');
  const { year, agency } = documentFacts(document);
  const office = department?.agency ?? agency?.name ?? null;
  const forms = projects.map((project) => formToKeep(project, usual));
  const planned = groupBySheet(projects, forms).map(({ form, tables: own }) => ({
    ...tableOfPlan(planFormSheet(form, own, '').plan),
    name: own.length === 1 ? own[0]!.name : null,
  }));
  const titles = planned.map(({ title }) => title);
  const tables = planned.map(({ title, table, name }, index): PublishedBlock => ({
    kind: 'table',
    title: `${index + 1}、${titleOf(title, name, titles)}`,
    table,
    startsPage: index > 0,
  }));
  const parts: Omit<PublishedPart, 'number'>[] = [];
  const goals = department ? departmentBlocks(department) : [];
  const sections = goals.filter((block) => block.kind === 'heading' && block.level === 1).length;
  const overall = [...goals, ...departmentTables(ofDepartments, sections)];
  if (overall.length > 0) parts.push({ name: '部门整体绩效目标', blocks: overall });
  if (tables.length > 0) parts.push({ name: '预算项目绩效目标', blocks: tables });
  return {
    published: {
      title: [...(office === null ? [] : [office]), `${year === null ? '' : `${year}年`}部门预算绩效目标`],
      parts: parts.map((part, index) => ({
        number: parts.length > 1 ? (PART_NUMBERS[index] ?? null) : null,
        ...part,
      })),
    },
    departmentsLeft: departments.filter((table) => !ofDepartments.includes(table)),
    followUpsLeft: document.followUps ?? [],
    leftOut: [
      ...ofDepartments.flatMap((table) => keptAside(table, { has: printedDepartmentFields(table) })),
      ...projects.flatMap((project, index) => keptAside(project, forms[index]!.layout)),
    ],
  };
}
