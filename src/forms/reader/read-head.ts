import type { FieldPath } from '../../domain/place';
import { statedMoneyUnit } from '../../domain/money-unit-text';
import { isPlaceholder } from '../../domain/text';
import { TOTAL_SCORE_LABELS } from '../vocabulary/endings';
import type { Meaning } from '../vocabulary/vocabulary';
import { underHeader } from './align-row';
import { emptyPlace, type Draft } from './draft';
import { breaks, isOutcome, isTextOf, mayLabel, takesMore } from './head-cells';
import { MoneyReader } from './read-money';
import { takePeriod, takeYear } from './read-period';
import { isUnitCell } from './parts';
import { UNLABELLED, UnlabelledCells } from './unlabelled-cells';
import { keepGoalsBelow, standsUnder, valuesBelow, type Below, type Pending } from './values-below';
import { extentOf, labelOf, type ReadCell, type ReadRow } from './read-row';
import { isHeadText } from '../vocabulary/head-labels';

/** `执行率分值（10）`. */
const POINTS_IN_LABEL = /[（(](\d{1,3})分?[)）][:：]?$/;

/** Reads the labelled fields over (and below) the block of indicators. */
export class HeadReader {
  private below: Below | null = null;
  private purposeBelow: { cell: ReadCell } | null = null;
  private readonly money: MoneyReader;
  private readonly unlabelled: UnlabelledCells;
  /** Whether a label of the table itself was met: what has none stands over it no more. */
  private hasLabels = false;

  /**
   * @param has - the fields that the form has a place for
   * @param labelColumns - columns in which labels stand right of others
   */
  constructor(
    private readonly draft: Draft,
    private readonly has: readonly FieldPath[],
    private readonly labelColumns: ReadonlySet<number> = new Set(),
  ) {
    this.money = new MoneyReader(draft);
    this.unlabelled = new UnlabelledCells(draft);
  }

  /** Ends what goes on in the rows below a label. */
  close(): void {
    if (this.purposeBelow) this.keepPurpose(this.purposeBelow.cell);
    this.below = null;
    this.purposeBelow = null;
    this.money.end();
  }

  private keepPurpose(cell: ReadCell): void {
    this.draft.keep('purpose', emptyPlace(cell, 1, 1));
  }

  /** @param isFoot - whether the block of indicators is over, so that goals and money are no longer those of the table */
  add(row: ReadRow, isFoot: boolean, next: ReadRow | undefined): void {
    const isLabelled = row.cells.some((cell) => labelOf(cell) !== null);
    if (!isLabelled && this.addBelow(row, isFoot)) return;
    if (isLabelled) {
      if (this.purposeBelow) this.keepPurpose(this.purposeBelow.cell);
      this.below = null;
      this.purposeBelow = null;
    }
    this.addPairs(row, isFoot, next);
  }

  /** A row without labels goes on with what the labels above began. */
  private addBelow(row: ReadRow, isFoot: boolean): boolean {
    const { below, purposeBelow, draft } = this;
    if (purposeBelow) {
      for (const { text, cell } of row.cells) {
        if (draft.purposes.length === 0) draft.place('purpose', cell);
        draft.purposes.push({ text, cell });
      }
      return true;
    }
    if (!below) return false;
    const cells = underHeader(row, below.header);
    if (!standsUnder(cells, below)) return false;
    if (below.isOne) this.below = null;
    // A browser's copy has lost the cells under merged ones, but not the order of those that are left.
    const isInOrder = row.isText && cells.length === below.slots.length;
    cells.forEach((cell, at) => {
      const under = below.slots.filter(({ label }) => label.column <= cell.column).at(-1) ?? below.slots[0];
      const slot = isInOrder ? below.slots[at] : under;
      if (slot?.meaning.goals !== undefined && cell.inline && isOutcome(cell))
        draft.takeGoals('actual', { ...cell, text: cell.inline.value }, cell.text);
      else if (slot) this.take(slot.meaning, cell, slot.label, isFoot);
    });
    return true;
  }

  private addPairs(given: ReadRow, isFoot: boolean, next: ReadRow | undefined): void {
    const row = this.money.align(given);
    let pending: Pending | null = null;
    const open: Pending[] = [];
    const hasUnit = row.cells.some(isUnitCell);
    for (const [at, cell] of row.cells.entries()) {
      const { inline } = cell;
      const isWaiting: boolean = pending !== null && !pending.taken;
      const isText: boolean = pending !== null && isWaiting && isTextOf(pending.cell, at, row, next);
      const found: Meaning | null = cell.meaning && !isText ? labelOf(cell) : null;
      // 项目总投资, with 资金总额 right of it, is the label of a block.
      const left: Meaning | null = isWaiting ? (open.at(-1)?.meaning ?? null) : null;
      const label: Meaning | null = found?.money === 'total' && left?.money === 'whole' ? left : found;
      const isInline =
        inline !== null && labelOf(cell) !== null && (!isWaiting || breaks(inline, pending?.meaning));
      if (label) {
        if (pending && !pending.taken) this.keepPlace(pending, cell, row);
        this.begin(label, cell);
        const points = label.execution === 'weight' ? POINTS_IN_LABEL.exec(cell.text)?.[1] : undefined;
        if (points !== undefined && this.money.takeExecution('weight', { ...cell, text: points })) continue;
        pending = { meaning: label, cell, taken: false };
        open.push(pending);
      } else if (isInline) {
        if (pending && !pending.taken) this.keepPlace(pending, cell, row);
        pending = null;
        this.begin(inline.meaning, cell);
        this.take(inline.meaning, { ...cell, text: inline.value.trim() }, cell, isFoot);
      } else if (pending && isWaiting && this.isUnknownLabel(cell, row.cells[at + 1], pending)) {
        this.keepPlace(pending, null, row);
        pending = null;
        this.draft.reportCell(cell);
      } else if (
        pending &&
        (!pending.taken ||
          (takesMore(pending.meaning) && !mayLabel(cell, row.cells[at + 1]) && !isOutcome(cell))) &&
        !isUnitCell(cell)
      ) {
        this.take(pending.meaning, cell, pending.cell, isFoot);
        pending.taken = true;
      } else {
        if (pending && takesMore(pending.meaning) && mayLabel(cell, row.cells[at + 1])) pending = null;
        this.unlabelled.add(cell, row, { hasUnit, hasLabels: this.hasLabels });
      }
    }
    if (pending && !pending.taken) this.keepPlace(pending, null, row);
    this.openBelow(row, open);
    this.unlabelled.keepAgencyPlace(row);
  }

  /** Whether the value of a label is empty and a cell right of it the label of another, where other rows have labels. */
  private isUnknownLabel(cell: ReadCell, next: ReadCell | undefined, { cell: label }: Pending): boolean {
    return cell.column > label.column + 1 && this.labelColumns.has(cell.column) && mayLabel(cell, next);
  }

  private begin(meaning: Meaning, cell: ReadCell): void {
    this.money.begin(meaning, cell);
    this.hasLabels ||= meaning.field !== 'moneyUnit' && meaning.agency === undefined;
  }

  private take(meaning: Meaning, value: ReadCell, label: ReadCell, isFoot: boolean): void {
    const { draft } = this;
    const { field, agency, money, goals, execution, block } = meaning;
    const tell = () => {
      if (value.text === '' || isPlaceholder(value.text)) return;
      draft.report(
        value.cell,
        value === label || value.cell === label.cell ? label.text : `${meaning.key}：${value.text}`,
      );
    };
    if (
      meaning.isSum &&
      TOTAL_SCORE_LABELS.has(meaning.key) &&
      /分/.test(meaning.key) &&
      draft.score === null
    )
      draft.takeScore(value);
    else if (isFoot && (goals !== undefined || money !== undefined || agency !== undefined)) tell();
    else if (field === 'moneyUnit') this.takeUnit(value);
    else if (field === 'year') {
      if (!takeYear(draft, value)) tell();
    } else if (field === 'agencyCode') {
      if (draft.agencyCode === null) draft.agencyCode = value;
      else tell();
    } else if (field === 'purpose') {
      if (draft.purposes.length === 0) draft.place('purpose', value.cell);
      draft.purposes.push({ text: value.text, cell: value.cell });
    } else if (isHeadText(field)) {
      if (!draft.text(field, value.text, value.cell)) tell();
    } else if (field === 'period' || field === 'period.start' || field === 'period.end') {
      if (!takePeriod(draft, field, value)) tell();
    } else if (agency !== undefined)
      draft.agencies.push({ rank: agency, text: value.text, cell: value.cell });
    else if (meaning.isBreakdown) this.money.takeSum(meaning.key, value, label.column);
    else if (money !== undefined && this.money.take(meaning, value, label.column)) return;
    else if (meaning.isSum && !isFoot && this.money.takeSumOfParts(meaning, value, label.column)) return;
    // 项目资金（万元）, with nothing but an amount beside it.
    else if (
      block === 'money' &&
      !isFoot &&
      this.money.take({ ...meaning, money: 'total' }, value, label.column)
    )
      return;
    else if (goals !== undefined) draft.takeGoals(goals, value, meaning.written);
    else if (
      execution !== undefined &&
      money === undefined &&
      block === undefined &&
      !isFoot &&
      this.money.takeExecution(execution, value)
    )
      return;
    else tell();
  }

  /** `单位：财政所` names an agency. */
  private takeUnit({ text, cell }: ReadCell): void {
    if (statedMoneyUnit(text).kind === 'none') this.draft.agencies.push({ rank: UNLABELLED, text, cell });
    else this.draft.units.push({ rank: 0, text, cell });
  }

  /** Remembers where the value of a label belongs: in the next cell, unless a label stands there. */
  private keepPlace({ meaning, cell }: Pending, next: ReadCell | null, row: ReadRow): void {
    const { columns } = extentOf(cell, row);
    const right = cell.column + columns;
    // 预算单位： has its value in its own cell.
    const isInside = /[:：]\s*$/.test(String(cell.cell.value)) && meaning.agency !== undefined;
    if (next !== null && next.column === (isInside ? cell.column + 1 : right)) return;
    const { draft } = this;
    const place = isInside
      ? cell.cell
      : (row.computed.find(({ column }) => column === right) ?? emptyPlace(cell, columns));
    const { field, agency, money, goals } = meaning;
    if (agency !== undefined) draft.agencyPlace ??= place;
    else if (field === 'moneyUnit') draft.unitPlace ??= cell.cell;
    else if (isHeadText(field)) draft.keep(field, place);
    else if (field === 'purpose') draft.keep('purpose', place);
    else if (
      (money === 'total' || money === 'fiscal' || money === 'other') &&
      !this.money.isOfWhole(cell.column)
    )
      draft.keep(`budget.${money}`, place);
    else if (goals === 'year' || goals === 'any') draft.keep('goals[0]', place);
    else if (goals === 'actual' && this.has.includes('outcome')) draft.keep('outcome', place);
  }

  /** Labels of goals with nothing right of them have it below; so has the block of the budget its purpose. */
  private openBelow(row: ReadRow, open: readonly Pending[]): void {
    const below = valuesBelow(open, row);
    if (below) {
      this.below = below;
      keepGoalsBelow(below, row, this.draft, this.has);
    }
    const budget = open.find(({ meaning }) => meaning.block === 'budget');
    const total = open.find(({ meaning }) => meaning.money === 'total');
    if (budget ?? (this.has.includes('purpose') && total && this.draft.cells.has('code'))) {
      this.purposeBelow = { cell: (budget ?? total)?.cell as ReadCell };
    }
  }
}
