import { isAbsolute, sep } from 'node:path';
import { localize, type Locale } from '../../locale/locale';
import { RULES } from '../../rules/catalogue';
import { findingMessage, subjectOf, type Finding } from '../../rules/finding';
import { urgencyOf } from '../../rules/urgency-of';
import type { CommandOutput } from '../command';
import { placeJson, placeText } from '../place-json';
import type { PrintedCheck, CheckedPart } from './printed-check';

const LEVEL = { error: 'error', warning: 'warning', todo: 'note', info: 'note' } as const;

/** A file as a URI: relative as it was named, absolute with its scheme; every other character than usual escaped. */
export function fileUri(file: string): string {
  const path = sep === '\\' ? file.replaceAll('\\', '/') : file;
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (!isAbsolute(file)) return uri;
  // A drive takes a slash before it, and keeps its colon.
  return `file://${uri.startsWith('/') ? uri : `/${uri.replace(/^([A-Za-z])%3A/, '$1:')}`}`;
}

/** Where a finding stands; one about all files together stands in each of them. */
function locationsOf(finding: Finding, { file, document }: CheckedPart, files: readonly string[]) {
  const place = placeJson(subjectOf(finding, document), finding.field);
  const { sheet, cell, line } = place;
  // A line of a page or a row of a table is none of the file's own lines.
  const isTextLine = line !== undefined && place.page === undefined;
  const part = sheet === null ? (isTextLine ? null : placeText(place, 'en-US')) : `${sheet}!${cell ?? ''}`;
  const logical = [finding.table?.code, part, finding.field]
    .filter((part) => part != null && part !== '')
    .join('/');
  return (file === null ? files : [file]).map((name) => ({
    physicalLocation: {
      artifactLocation: { uri: fileUri(name) },
      ...(!isTextLine ? {} : { region: { startLine: line } }),
    },
    logicalLocations: [{ fullyQualifiedName: logical }],
  }));
}

/** SARIF 2.1.0, which code hosts and editors show beside the lines of a text. */
export function asSarif({ parts, files, stage }: PrintedCheck, locale: Locale): CommandOutput {
  const rules = RULES.map((rule) => ({
    id: rule.id,
    shortDescription: { text: localize(rule.title, locale) },
    fullDescription: { text: localize(rule.why, locale) },
    help: { text: localize(rule.source, locale) },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { family: rule.family },
  }));
  const numbers = new Map(RULES.map(({ id }, number) => [id, number]));
  const results = parts.flatMap((part) =>
    part.findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: numbers.get(finding.rule) ?? -1,
      level: LEVEL[urgencyOf(finding, stage)],
      message: { text: findingMessage(finding, locale) },
      locations: locationsOf(finding, part, files),
    })),
  );
  return {
    json: {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'budget-performance-targets', rules } }, results }],
    },
  };
}
