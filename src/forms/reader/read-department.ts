import type { SourceCell, FieldPath } from '../../domain/place';
import type { DepartmentGoals, SubGoal } from '../../domain/department-goals';
import type { ProjectTable } from '../../domain/project-table';
import { cleanText, normaliseLabel, splitEnumerator } from '../../domain/text';
import type { GridCell } from '../../grid/grid';
import { headingOf, type Heading } from '../vocabulary/headings';
import { emptyCellOf, emptyPlace, type TellUnplaced } from './draft';
import type { ReadCell, ReadRow } from './read-row';

/** Labels that stand before the department's name. */
const AGENCY_LABELS: ReadonlySet<string> = new Set([
  '部门名称',
  '部门',
  '预算部门',
  '单位名称',
  '部门(单位)名称',
]);
/** Headers of the columns of a table of sub-goals. */
const SUB_GOAL_COLUMNS: ReadonlyMap<string, keyof SubGoal> = new Map([
  ['序号', 'no'],
  ['分项名称', 'name'],
  ['分项目标名称', 'name'],
  ['绩效目标', 'goal'],
  ['绩效指标', 'indicator'],
]);
/** A paragraph that ends otherwise goes on in the next line: it was wrapped. */
const SENTENCE_END = /[。；;！!？?：:”"’）)】》]$/;

interface Paragraph {
  text: string;
  place: SourceCell;
}

/** Adds a line to paragraphs, joining it to the one before when that was wrapped in the middle of a sentence. */
function addParagraph(paragraphs: Paragraph[], text: string, place: SourceCell, isText: boolean): void {
  const last = paragraphs.at(-1);
  if (isText && last && !SENTENCE_END.test(last.text) && splitEnumerator(text)[0] === '') last.text += text;
  else paragraphs.push({ text, place });
}

type SubGoalDraft = { no: number | null } & Record<'name' | 'goal' | 'indicator', string | null>;

/** Collects the department's goals from paragraphs of a text or from rows of the department sheets. */
export class DepartmentBuilder {
  private readonly cells = new Map<FieldPath, SourceCell>();
  private readonly overall: Paragraph[] = [];
  private readonly measures: Paragraph[] = [];
  private readonly subGoals: SubGoalDraft[] = [];
  private part: Heading | null = null;
  private lastField: 'name' | 'goal' | 'indicator' = 'name';
  private columns: Map<number, keyof SubGoal> | null = null;
  private agency: string | null = null;
  private hasAgencyLabel = false;
  /** The first worksheet that holds a part. */
  private sheet: string | null = null;
  private currentSheet: string | null = null;
  private file: string | null = null;

  constructor(private readonly report: TellUnplaced) {}

  /** Told before the rows of each worksheet of the department. */
  beginSheet(sheet: string, file: string | null = null): void {
    this.file ??= file;
    this.sheet ??= sheet;
    this.currentSheet = sheet;
  }

  private place(path: FieldPath, cell: SourceCell): void {
    const { currentSheet, sheet } = this;
    this.cells.set(
      path,
      currentSheet === null || currentSheet === sheet ? cell : { ...cell, sheet: currentSheet },
    );
  }

  /** Whether anything of a department was found. */
  get isEmpty(): boolean {
    return this.overall.length + this.measures.length + this.subGoals.length === 0 && !this.hasAgencyLabel;
  }

  /** Whether a part is open, so that further paragraphs belong to it. */
  get isOpen(): boolean {
    return this.part !== null && this.part !== 'structure';
  }

  /** Ends the open part, as a new section or sheet does. */
  close(): void {
    this.part = null;
    this.columns = null;
  }

  /** Takes a row when it belongs to the department; false when it does not. */
  addRow(row: ReadRow): boolean {
    const [first] = row.cells;
    if (!first) return this.isOpen;
    const heading = row.cells.length === 1 ? headingOf(first.text) : null;
    if (heading !== null) {
      this.part = heading;
      this.columns = null;
      return true;
    }
    if (this.takeHeader(row) || this.takeAgency(row)) return true;
    if (this.columns) return this.addTableRow(row, this.columns);
    if (!this.isOpen) return false;
    for (const cell of row.cells) this.addText(cell, row.isText);
    return true;
  }

  private takeHeader({ cells }: ReadRow): boolean {
    const columns = new Map<number, keyof SubGoal>();
    for (const { column, text } of cells) {
      const field = text.length > 12 ? undefined : SUB_GOAL_COLUMNS.get(normaliseLabel(text));
      if (field) columns.set(column, field);
    }
    if (columns.size < 3) return false;
    this.columns = columns;
    this.part = 'subGoals';
    return true;
  }

  private takeAgency({ cells }: ReadRow): boolean {
    const label = cells.findIndex(({ meaning }) => meaning !== null && AGENCY_LABELS.has(meaning.key));
    const found = cells[label];
    if (!found || this.part === 'subGoals') return false;
    const [value, ...others] = cells.slice(label + 1);
    const left = [...cells.slice(0, label), ...others];
    if (this.agency === null) {
      this.place('department.agency', value?.cell ?? emptyPlace(found, 1));
      this.agency = value?.text || null;
    } else if (value && value.text !== this.agency) left.push(value);
    this.hasAgencyLabel = true;
    for (const { cell, text } of left) if (text !== '') this.report(cell, text);
    return true;
  }

  private addTableRow(row: ReadRow, columns: ReadonlyMap<number, keyof SubGoal>): boolean {
    const draft: SubGoalDraft = { no: null, name: null, goal: null, indicator: null };
    const index = this.subGoals.length;
    for (const [column, field] of columns) {
      this.place(`department.subGoals[${index}].${field}`, emptyCellOf(row, column));
    }
    for (const { cell, column, text } of row.cells) {
      const field = columns.get(column);
      if (field === undefined) {
        if (text !== '') this.report(cell, text);
        continue;
      }
      this.place(`department.subGoals[${index}].${field}`, cell);
      if (field !== 'no') draft[field] = text || null;
      else if (/^\d+$/.test(text)) draft.no = Number(text);
      else if (text !== '') this.report(cell, text);
    }
    this.subGoals.push(draft);
    return true;
  }

  private addText({ cell, text }: ReadCell, isText: boolean): void {
    if (this.part === 'overall') addParagraph(this.overall, text, cell, isText);
    else if (this.part === 'measures') addParagraph(this.measures, text, cell, isText);
    else this.addSubGoalText(cell, text);
  }

  /** A line of a sub-goal: its numbered name, its goal, its indicator (goal and indicator may share a line), or more of them. */
  private addSubGoalText(cell: GridCell, text: string): void {
    for (const piece of text.split(/(?:^|(?<=[\s。；;]))(?=绩效(?:目标|指标)\s*[:：])/)) {
      const labelled = /^绩效(目标|指标)\s*[:：]([\s\S]*)$/.exec(piece);
      const current = this.subGoals.at(-1);
      if (labelled) {
        const field = labelled[1] === '目标' ? 'goal' : 'indicator';
        if (!current || current[field] !== null) this.report(cell, piece);
        else this.setSubGoal(field, cell, cleanText(labelled[2] ?? ''));
        continue;
      }
      const [enumerator, rest] = splitEnumerator(piece);
      const no = /\d+/.exec(enumerator)?.[0];
      const startsNext =
        no !== undefined && (this.lastField !== 'goal' || Number(no) === (current?.no ?? 0) + 1);
      if (startsNext || (!current && enumerator !== '')) {
        this.subGoals.push({
          no: no === undefined ? null : Number(no),
          name: null,
          goal: null,
          indicator: null,
        });
        this.place(`department.subGoals[${this.subGoals.length - 1}].no`, cell);
        this.setSubGoal('name', cell, cleanText(rest));
      } else if (current) {
        const before = current[this.lastField];
        if (before === null) this.setSubGoal(this.lastField, cell, cleanText(piece));
        else current[this.lastField] = `${before}${cleanText(piece)}`;
      } else this.report(cell, text);
    }
  }

  private setSubGoal(field: 'name' | 'goal' | 'indicator', cell: GridCell, text: string): void {
    const index = this.subGoals.length - 1;
    const current = this.subGoals[index];
    if (!current) return;
    current[field] = text || null;
    this.place(`department.subGoals[${index}].${field}`, cell);
    this.lastField = field;
  }

  build(projects: readonly ProjectTable[]): DepartmentGoals {
    if (this.overall[0]) this.cells.set('department.overall', this.overall[0].place);
    this.measures.forEach(({ place }, index) => this.cells.set(`department.measures[${index}]`, place));
    const overall = this.overall.map(({ text }) => text).join('\n') || null;
    return {
      agency: this.hasAgencyLabel ? this.agency : inferAgency(overall, projects),
      overall,
      subGoals: this.subGoals,
      measures: this.measures.map(({ text }) => text),
      origin: { file: this.file, sheet: this.sheet, cells: this.cells },
    };
  }
}

/**
 * The department that a text speaks of without naming it in a field: the organisation at the beginning of the overall
 * goals, as far as the project tables' agency or its kind of name tells where it ends; else the agency that all
 * project tables share.
 */
function inferAgency(overall: string | null, projects: readonly ProjectTable[]): string | null {
  const names = new Set(projects.flatMap(({ agency }) => agency.name ?? []));
  const shared = names.size === 1 ? ([...names][0] as string).replace(/(?:本级|机关)$/, '') : null;
  const clause = /^[^，。；,;\s]{2,60}/.exec(overall ?? '')?.[0] ?? '';
  if (shared !== null && clause.includes(shared))
    return clause.slice(0, clause.indexOf(shared) + shared.length);
  const organisation =
    /^[\p{Script=Han}]{2,25}?(?:人民政府|街道办事处|管理委员会|委员会|财政局|管理局|办事处)/u.exec(clause);
  return organisation?.[0] ?? shared;
}
