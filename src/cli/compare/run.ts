import { cellAddress } from '../../grid/area';
import { UserError } from '../../locale/user-error';
import { writeWorkbook } from '../../outputs/xlsx/write-workbook';
import { comparisonReport } from '../../reports/comparison';
import type { ComparisonRow } from '../../reports/comparison/comparison-sheet';
import { compareDocuments } from '../../workbook/compare/compare-documents';
import { comparisonInput } from '../../workbook/compare/comparison-report';
import { EXIT, optionText, type CommandInput, type CommandOutput } from '../command';
import { requireOutput, writeOutput } from '../files';
import { openFile, readInput } from '../inputs';
import { comparisonJson, comparisonTotalsJson, type ComparedSources } from './json-format';
import { comparisonText } from './text-format';
import { compareTexts } from './texts';

const FORMATS = ['json', 'text', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** The form of the output and the file that it goes to; null stands for stdout. */
function askedOutput({ options, files }: CommandInput): { format: Format; target: string | null } {
  const output = optionText(options, 'output');
  const value = optionText(options, 'format') ?? (output === undefined ? 'json' : 'xlsx');
  const format = FORMATS.find((one) => one === value);
  if (!format) throw new UserError(compareTexts.badFormat, { value });
  if (output === undefined) return { format, target: null };
  if (format !== 'xlsx') throw new UserError(compareTexts.outputNeedsXlsx);
  return { format, target: requireOutput(output, files) };
}

/** A place as people read it. */
const placeText = (place: ComparisonRow['place']): string | null =>
  typeof place === 'string'
    ? place
    : place && `${place.sheet}!${cellAddress(place.cell.row, place.cell.column)}`;

/** What `compare` does: tells what differs between two files, as data, for people, or as a sheet with colours. */
export async function runCompare(input: CommandInput): Promise<CommandOutput> {
  const [first, second, ...others] = input.files;
  if (first === undefined || second === undefined || others.length > 0)
    throw new UserError(compareTexts.twoFiles);
  const { format, target } = askedOutput(input);
  const sources: ComparedSources = [
    await readInput(openFile(first), input),
    await readInput(openFile(second), input),
  ];
  const [before, after] = sources;
  const comparison = compareDocuments(before.document, after.document);
  const exitCode = comparison.isDifferent ? EXIT.findings : EXIT.done;
  if (format === 'json') return { json: comparisonJson(comparison, sources, input.locale), exitCode };
  const sides = { before: first, after: second };
  const told = comparisonInput(comparison, sides, after.document.department, input.locale);
  if (format === 'text') return { text: comparisonText(told), exitCode };
  // Its places are those of the compared file: as links they would lead nowhere.
  const rows = told.rows.map((row) => ({ ...row, place: placeText(row.place) }));
  const plan = comparisonReport.plan({ ...told, rows }, comparisonReport.sheetName);
  const { bytes } = await writeWorkbook([plan]);
  if (target === null) return { bytes, exitCode };
  writeOutput(target, bytes);
  return { json: comparisonTotalsJson(comparison, sources), exitCode };
}
