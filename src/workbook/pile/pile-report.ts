import { linePlace } from '../../domain/line-place';
import { formById } from '../../forms/registry';
import { cellAddress } from '../../grid/area';
import { localize, type Locale } from '../../locale/locale';
import { pileFindingsReport } from '../../reports/pile';
import type { PileFindingRow, PileFindingsInput } from '../../reports/pile/pile-findings-sheet';
import type { PileGroup, PileProjectRow, PileSummaryInput } from '../../reports/pile/pile-summary-sheet';
import { ruleOf } from '../../rules/catalogue';
import { fillIn } from '../../rules/finding';
import { levelText } from '../../rules/labels';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import type { Amount } from '../../domain/money';
import { agencyText } from '../../domain/agency';
import type { BudgetPart } from '../../domain/project-table';
import { firstNames } from '../../locale/first-names';
import { type DigestPlace, type FileDigest, type FindingDigest } from './file-digest';
import type { Pile } from './pile';
import type { PileProject } from './pile-project';
import type { PileSums } from './pile-sums';
import { FILE_UNREADABLE, PILE_RULES, UNKNOWN_TABLE } from './pile-rules';
import { pileTexts } from './pile-texts';

/** A file of the pile with what was kept of it. */
export interface PileFile {
  file: string;
  digest: FileDigest;
}

/** What the sheets of a pile are made of. */
export interface PileSource {
  pile: Pile;
  /** The files that were used, one after the other; may be asked several times. */
  files(): Iterable<PileFile>;
  /** Of all files that were used. */
  counts: { files: number; departments: number; undecided: number };
  /** What was approved for all of them, in 万元; null where nobody says. */
  approved: Amount | null;
  /** The way to a file from where the sheets are kept; null where there is none. */
  hrefOf(file: string): string | null;
  locale: Locale;
}

/** A place as people read it: a cell, a line, a row of a table. */
function digestPlaceText({ sheet, cell, line, within }: DigestPlace, locale: Locale): string {
  if (line !== undefined) return linePlace(line, within, locale);
  return [sheet, cell && cellAddress(cell.row, cell.column)].filter((part) => part !== null).join('!');
}

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

const pileRule = (id: string) => PILE_RULES.find((rule) => rule.id === id);

/** The title of a rule, and the sentence of a finding. */
export function worded(
  { rule, values, message }: Pick<FindingDigest, 'rule' | 'values' | 'message'>,
  locale: Locale,
) {
  const known = pileRule(rule) ?? ruleOf(rule);
  const sentence = message ?? known?.message;
  return {
    title: known ? localize(known.title, locale) : rule,
    message: sentence ? fillIn(sentence, locale, values) : rule,
  };
}

/** What was found in one file, the tables of unknown forms and what only shows among all files included. */
export function findingsOfFile(pile: Pile, { file, digest }: PileFile): FindingDigest[] {
  const unknown = digest.unknownTables.map(({ title, sheet, line, within }): FindingDigest => ({
    rule: UNKNOWN_TABLE.id,
    severity: UNKNOWN_TABLE.severity,
    project: null,
    field: 'name',
    place:
      sheet === null
        ? { sheet, cell: null, line, ...(within !== undefined && { within }) }
        : { sheet, cell: { row: line - 1, column: 0 } },
    value: title,
    values: { title: title ?? '' },
    fix: null,
  }));
  return [...unknown, ...digest.findings, ...pile.findingsOf(file, digest)];
}

function findingRow(
  { file, digest }: PileFile,
  finding: FindingDigest,
  { hrefOf, locale }: PileSource,
): PileFindingRow {
  const project = finding.project === null ? null : (digest.projects[finding.project] ?? null);
  const { place, severity, value, fix } = finding;
  const { title, message } = worded(finding, locale);
  return {
    file,
    href: hrefOf(file),
    place: place.line === undefined ? place.sheet : digestPlaceText(place, locale),
    sheet: place.sheet,
    cell: place.cell,
    agency: project && agencyText(project.agency),
    project: project && (project.name ?? project.code),
    severity: levelText(severity, locale),
    rule: title,
    value,
    message,
    repair: fix,
  };
}

/** What the list of findings of a pile shows. */
export function pileFindingsInput(source: PileSource): PileFindingsInput {
  const { pile, hrefOf, locale } = source;
  return {
    head: [localize(pileTexts.order, locale)],
    *rows() {
      for (const { file, reason } of pile.skipped)
        yield {
          file,
          href: hrefOf(file),
          place: null,
          sheet: null,
          cell: null,
          agency: null,
          project: null,
          severity: levelText(FILE_UNREADABLE.severity, locale),
          rule: localize(FILE_UNREADABLE.title, locale),
          value: null,
          message: reason.in(locale),
          repair: null,
        };
      for (const one of source.files())
        for (const finding of findingsOfFile(pile, one)) yield findingRow(one, finding, source);
    },
    locale,
  };
}
