import { runCommand } from '../../excel/run-command';
import { excelTexts } from '../../excel/texts';
import { planIndicatorRow } from '../../forms/indicator-row';
import type { OwnTemplate } from '../../templates/own-template';
import { cellsWhere, hasValue } from '../../grid/grid';
import { UserError } from '../../locale/user-error';
import { yearOfCode } from '../../domain/project-code';
import { readActiveProject } from './active-project';
import { newProjectFacts } from '../../workbook/new-project-facts';
import { templateById } from './all-templates';
import { newSession } from './read-workbook';
import { commandTexts } from '../texts';

/** An indicator of the library: that at a place, from 0, of a template. */
export interface LibraryPlace {
  templateId: string;
  index: number;
}

/** An indicator that was added. */
export interface AddedIndicator {
  sheet: string;
  indicator: string;
  /** Whether the table had one of that name already. */
  isRepeated: boolean;
}

/**
 * Adds an indicator of the library to the project table on show, worded for its year, villages and budget, and selects
 * its target value; tells whether the table had one of that name already. Two batches of reading, at most two of
 * writing, with calls that Excel can undo. Throws a UserError and leaves the sheet as it was when anything fails.
 */
export async function addIndicator(
  { templateId, index }: LibraryPlace,
  own: readonly OwnTemplate[],
  session = newSession(),
): Promise<AddedIndicator> {
  return runCommand(async (excel) => {
    const { workbook, sheet, project, own: ownSheet } = await readActiveProject(excel, session);
    const facts = newProjectFacts(workbook);
    const indicator = templateById(templateId, own).build({
      ...facts,
      year: yearOfCode(project.code) ?? facts.year,
      moneyUnit: project.moneyUnit ?? facts.moneyUnit,
      budget: project.budget,
    }).indicators[index];
    if (!indicator) throw new UserError(commandTexts.unknownIndicator);
    const plan = planIndicatorRow(project, indicator, ownSheet);
    if (!plan) throw new UserError(commandTexts.noIndicatorRows, { sheet });
    const shown = workbook.sheetNamed(sheet);
    if (shown?.isProtected) throw new UserError(excelTexts.sheetProtected, { sheet });
    const filled = shown ? cellsWhere(shown.grid, hasValue) : [];
    await excel.addRow(sheet, plan, (filled.at(-1)?.row ?? -1) + 1);
    session.remember({ kind: 'row', sheet, plan });
    const name = indicator.level3 ?? indicator.level2 ?? '';
    const isRepeated = project.indicators.some(({ level3 }) => level3 === name);
    return { sheet, indicator: name, isRepeated };
  });
}
