import { agencyText } from '../../domain/agency';
import { localize, type Locale } from '../../locale/locale';
import type { PileFindingRow, PileFindingsInput } from '../../reports/pile/pile-findings-sheet';
import { ruleOf } from '../../rules/catalogue';
import { fillIn } from '../../rules/finding';
import { urgencyText } from '../../rules/labels';
import type { FindingDigest } from './file-digest';
import { findingsOfFile } from './file-findings';
import { FILE_UNREADABLE, PILE_RULES } from './pile-rules';
import { digestPlaceText, type PileFile, type PileSource } from './pile-source';
import { pileTexts } from './pile-texts';

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
    severity: urgencyText(severity, locale),
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
          severity: urgencyText(FILE_UNREADABLE.severity, locale),
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
