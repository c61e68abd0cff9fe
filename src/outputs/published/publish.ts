import { documentFacts } from '../../domain/document-facts';
import type { DepartmentGoals } from '../../domain/department-goals';
import type { ProjectTable } from '../../domain/project-table';
import type { TargetDocument } from '../../domain/target-document';
import { planProjectSheet } from '../../forms/spending-plan/project-sheet';
import type { PublishedBlock, PublishedDocument, PublishedPart } from './published-document';
import { tableOfPlan } from './table-of-plan';

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

/** A project's table under its number and title, as the sheet of its form is laid out. */
function projectBlock(project: ProjectTable, index: number): PublishedBlock {
  const { title, table } = tableOfPlan(planProjectSheet(project, ''));
  return { kind: 'table', title: `${index + 1}、${title}`, table, startsPage: index > 0 };
}

/**
 * The document that an office publishes of its targets: part one with the department's goals, part two with a table a
 * project in its own form; a part of which nothing is known is left out.
 */
export function publish(document: TargetDocument): PublishedDocument {
  const { department, projects } = document;
  const { year, agency } = documentFacts(document);
  const office = department?.agency ?? agency?.name ?? null;
  const parts: Omit<PublishedPart, 'number'>[] = [];
  if (department) parts.push({ name: '部门整体绩效目标', blocks: departmentBlocks(department) });
  if (projects.length > 0) parts.push({ name: '预算项目绩效目标', blocks: projects.map(projectBlock) });
  return {
    title: [...(office === null ? [] : [office]), `${year === null ? '' : `${year}年`}部门预算绩效目标`],
    parts: parts.map((part, index) => ({
      number: parts.length > 1 ? (PART_NUMBERS[index] ?? null) : null,
      ...part,
    })),
  };
}
