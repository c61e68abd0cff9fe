import type { JudgedProject } from './judged-project';
import type { TextPlace } from './text-places';

/** Visits the texts of a project in which text of another one is looked for. */
export function visitTexts(
  project: JudgedProject,
  withDescriptions: boolean,
  visit: (place: TextPlace, index: number, text: string) => void,
): void {
  const { purpose, goals, indicators } = project.table;
  if (purpose !== null) visit('purpose', 0, purpose);
  for (let index = 0; index < goals.length; index += 1) visit('goal', index, goals[index]!);
  if (!withDescriptions) return;
  for (let index = 0; index < indicators.length; index += 1) {
    const { description } = indicators[index]!;
    if (description !== null) visit('description', index, description);
  }
}

/** How another project is pointed at: the sheet that it stands on, or its name. */
export function sheetOf(project: JudgedProject): string {
  return project.table.origin.sheet ?? project.title;
}
