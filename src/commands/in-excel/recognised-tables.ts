import { fieldName, fieldValue } from '../../domain/field-paths';
import type { CellPlace } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { allTables, type TargetDocument } from '../../domain/target-document';
import { isPlaceholder } from '../../domain/text';
import { formById } from '../../forms/registry';
import type { LocalText } from '../../locale/locale';

/** What is to be said of a table before it is written. */
export interface RecognisedTable {
  /** How tables of its form are titled, in English what people are offered it as. */
  form: LocalText;
  /** Fields in whose cells something stands that could not be understood, each kind once. */
  unsure: readonly LocalText[];
  /** Labels that its form demands and that it has not got. */
  missing: readonly string[];
}

function holdsSomething({ value, error, formula }: CellPlace): boolean {
  if (error !== undefined || formula === 'uncalculated') return true;
  return value !== null && value !== undefined && !isPlaceholder(String(value));
}

/** The names of fields whose cells hold something and which have no value. */
function unsureFields(table: ProjectTable): LocalText[] {
  const names = new Map<string, LocalText>();
  for (const [path, cell] of table.origin.cells) {
    const name = fieldName(path);
    if (name && fieldValue(table, path) === null && holdsSomething(cell)) names.set(name['zh-CN'], name);
  }
  return [...names.values()];
}

/** Describes the tables of a document, in the order of allTables. */
export function describeTables(document: TargetDocument): RecognisedTable[] {
  return allTables(document).map((table): RecognisedTable => {
    const form = formById(table.form);
    const missing = (form?.demands ?? []).filter(({ field }) => !table.origin.cells.has(field));
    return {
      form: {
        'zh-CN': form?.titles[0] ?? table.form,
        'en-US': form?.name['en-US'] ?? table.form,
      },
      unsure: unsureFields(table),
      missing: missing.filter(({ field }) => !hasEntries(table, field)).map(({ label }) => label),
    };
  });
}

/** Whether a table has something of a field that is a list or has parts. */
function hasEntries({ goals, indicators, execution }: ProjectTable, field: string): boolean {
  if (field === 'goals') return goals.length > 0;
  if (field === 'indicators') return indicators.length > 0;
  return field === 'execution' && execution !== null;
}
