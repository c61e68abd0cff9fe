import type { BudgetPart } from '../../domain/project-table';
import { formById } from '../../forms/registry';
import { firstNames } from '../../locale/first-names';
import { localize, type Locale } from '../../locale/locale';
import { pileFindingsReport } from '../../reports/pile';
import type { PileGroup, PileProjectRow, PileSummaryInput } from '../../reports/pile/pile-summary-sheet';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import type { PileProject } from './pile-project';
import { digestPlaceText, type PileSource } from './pile-source';
import type { PileSums } from './pile-sums';
import { pileTexts } from './pile-texts';

/** More than this is not named one by one in a sentence. */
const NAMED = 20;

const listed = (names: readonly string[], comma: string): string => firstNames(names, NAMED, comma);

/** What the sums of some projects lack, each amount by its name; null where they lack nothing. */
function lackNote(
  projects: Iterable<PileProject>,
  { missing, assumed }: Pick<PileSums, 'missing' | 'assumed'>,
  locale: Locale,
): string | null {
  if (missing + assumed === 0) return null;
  const say = (text: keyof typeof pileTexts, values = {}) => localize(pileTexts[text], locale, values);
  const amounts: string[] = [];
  const names: string[] = [];
  for (const { name, code, file, missing: lacking, isUnitAssumed } of projects) {
    const project = name ?? code ?? file;
    for (const { place, shown } of lacking)
      if (amounts.length <= NAMED)
        amounts.push(
          say('amount', {
            project,
            place: `${file} ${digestPlaceText(place, locale)}`.trim(),
            shown: shown ?? say('empty'),
          }),
        );
    if (isUnitAssumed && names.length <= NAMED) names.push(project);
  }
  const notes = [
    ...(missing > 0 ? [say('lacks', { count: missing, amounts: listed(amounts, say('comma')) })] : []),
    ...(assumed > 0 ? [say('assumed', { count: assumed, projects: listed(names, say('listComma')) })] : []),
  ];
  return notes.join('\n');
}

function sumsOf({ projects, amounts, counts }: PileSums): Omit<PileGroup, 'rows' | 'name' | 'note'> {
  return {
    count: projects,
    sums: [amounts.total.toNumber(), amounts.fiscal.toNumber(), amounts.other.toNumber()],
    counts: [counts.error, counts.warning, counts.info],
  };
}

/** An amount of a project: a number, or what stands there where it could not be read. */
function amountOf({ budget, missing }: PileProject, part: BudgetPart, locale: Locale): CellContent {
  const value = budget[part];
  if (value !== null) return Number(value);
  const lack = missing.find(({ field }) => field === `budget.${part}`);
  if (lack === undefined) return null;
  // Never as it stands: a sum takes a text such as #REF! for an error of its own.
  return localize(pileTexts.unread, locale, { shown: lack.shown ?? localize(pileTexts.empty, locale) });
}

function projectRow(project: PileProject, { hrefOf, locale }: PileSource): PileProjectRow {
  const { code, name, year, form, counts, file, place } = project;
  return {
    code,
    name,
    year,
    form: formById(form)?.titles[0] ?? form,
    amounts: [
      amountOf(project, 'total', locale),
      amountOf(project, 'fiscal', locale),
      amountOf(project, 'other', locale),
    ],
    counts: [counts.error, counts.warning, counts.info],
    file,
    href: hrefOf(file),
    sheet: place.sheet,
    cell: place.cell,
    note: lackNote(
      [project],
      { missing: project.missing.length, assumed: project.isUnitAssumed ? 1 : 0 },
      locale,
    ),
  };
}

/** What the summary of a pile shows: every agency with its projects and its sub-total, every sum with what it lacks. */
export function pileSummaryInput(source: PileSource): PileSummaryInput {
  const { pile, counts, approved, locale } = source;
  const say = (text: keyof typeof pileTexts, values = {}) => localize(pileTexts[text], locale, values);
  const { sums, skipped } = pile;
  const { total } = sums.amounts;
  const files = counts.files + skipped.length;
  return {
    head: [
      say('files', { files, projects: sums.projects, total: total.toFixed() }),
      ...(approved
        ? [say('approved', { approved: approved.toFixed(), difference: total.minus(approved).toFixed() })]
        : []),
      ...(skipped.length > 0
        ? [
            say('skipped', {
              count: skipped.length,
              files: listed(
                skipped.map(({ file }) => file),
                say('listComma'),
              ),
              sheet: pileFindingsReport.sheetName,
            }),
          ]
        : []),
      ...(counts.departments > 0 ? [say('departments', { count: counts.departments })] : []),
      ...(counts.undecided > 0 ? [say('undecided', { count: counts.undecided })] : []),
    ],
    total: { name: '', ...sumsOf(sums), note: lackNote(pile.projects(), sums, locale) },
    groups: pile.agencies().map(({ name, sums: own, projects }) => ({
      name: name ?? say('noAgency'),
      ...sumsOf(own),
      // Said when it is written: the notes of thousands of agencies need not be in memory at once.
      get note() {
        return lackNote(projects(), own, locale);
      },
      *rows() {
        for (const project of projects()) yield projectRow(project, source);
      },
    })),
    locale,
  };
}
