import { cellAddress } from '../grid/area';
import { localize, type Locale } from '../locale/locale';
import { RULES, ruleOf } from '../rules/catalogue';
import type { CheckResult } from '../rules/checker';
import { findingMessage, placeOf, subjectOf, undecidedReason, valueOf, type Finding } from '../rules/finding';
import { severityText } from '../rules/labels';
import type { CheckSettings } from '../domain/workbook-settings';
import type { TargetDocument } from '../domain/target-document';
import type { CommandOutput } from './command';

/** A finished check, as the formats print it. */
export interface CheckReport {
  document: TargetDocument;
  settings: CheckSettings;
  result: CheckResult;
  files: readonly string[];
}

/** Where a finding stands, as scripts get it: sheet and cell of a workbook, or the line of a text. */
function placeJson(document: TargetDocument, finding: Pick<Finding, 'table' | 'field'>) {
  const { sheet, cell } = placeOf(subjectOf(finding, document), finding.field);
  const line = cell?.line;
  if (line !== undefined) return { sheet: null, cell: null, line };
  return { sheet, cell: sheet === null || cell === null ? null : cellAddress(cell.row, cell.column) };
}

/** The contract with scripts: `projects` is how many tables were checked. */
function asJson({ document, result }: CheckReport, locale: Locale): CommandOutput {
  return {
    json: {
      projects: document.projects.length,
      findings: result.findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        project: finding.table?.code ?? null,
        field: finding.field,
        ...placeJson(document, finding),
        value: valueOf(finding, document),
        message: findingMessage(finding, locale),
        fix: finding.fix?.value ?? null,
      })),
      undecided: result.undecided.map((doubt) => ({
        rule: doubt.rule,
        project: doubt.table?.code ?? null,
        field: doubt.field,
        reason: undecidedReason(doubt, locale),
      })),
      counts: result.counts,
    },
  };
}

/** For people: one line a finding, under the project it belongs to. */
function asText({ document, result }: CheckReport, locale: Locale): CommandOutput {
  const lines: string[] = [];
  const isChinese = locale === 'zh-CN';
  let title: string | null = null;
  for (const finding of result.findings) {
    const subject =
      finding.table?.name ??
      finding.table?.code ??
      (isChinese ? '部门与全部项目' : 'Department and all projects');
    if (subject !== title) lines.push(...(title === null ? [] : ['']), (title = subject));
    const { sheet, cell, line } = { line: undefined, ...placeJson(document, finding) };
    const place =
      line !== undefined
        ? isChinese
          ? `第${line}行`
          : `line ${line}`
        : cell === null
          ? (sheet ?? '')
          : `${sheet}!${cell}`;
    const severity = severityText(finding.severity, locale);
    const rule = ruleOf(finding.rule);
    const name = rule ? localize(rule.title, locale) : finding.rule;
    const [open, close, colon] = isChinese ? ['【', '】', '：'] : ['[', '] ', ': '];
    lines.push(
      `  ${open}${severity}${close}${place} ${name} (${finding.rule})${colon}${findingMessage(finding, locale)}`,
    );
  }
  if (result.undecided.length > 0) lines.push('', isChinese ? '未能判定：' : 'Undecided:');
  for (const doubt of result.undecided) {
    const subject = doubt.table?.name ?? doubt.table?.code ?? '';
    lines.push(
      `  ${subject} ${doubt.rule} ${doubt.field}${isChinese ? '：' : ': '}${undecidedReason(doubt, locale)}`,
    );
  }
  const { error, warning, info } = result.counts;
  lines.push(
    ...(lines.length > 0 ? [''] : []),
    isChinese
      ? `共${document.projects.length}个项目：错误${error}处，警告${warning}处，提示${info}处，未能判定${result.undecided.length}处。`
      : `${document.projects.length} projects: ${error} errors, ${warning} warnings, ${info} notes, ${result.undecided.length} undecided.`,
  );
  return { text: `${lines.join('\n')}\n` };
}

const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, which code hosts and editors show beside the lines of a text. */
function asSarif({ document, result, files }: CheckReport, locale: Locale): CommandOutput {
  const uri = encodeURI(files[0]?.replace(/\\/g, '/') ?? '');
  const rules = RULES.map((rule) => ({
    id: rule.id,
    shortDescription: { text: localize(rule.title, locale) },
    fullDescription: { text: localize(rule.why, locale) },
    help: { text: localize(rule.source, locale) },
    defaultConfiguration: { level: SARIF_LEVEL[rule.severity] },
    properties: { family: rule.family },
  }));
  const numbers = new Map(RULES.map(({ id }, number) => [id, number]));
  const results = result.findings.map((finding) => {
    const { sheet, cell, line } = { line: undefined, ...placeJson(document, finding) };
    const logical = [finding.table?.code, sheet === null ? null : `${sheet}!${cell ?? ''}`, finding.field]
      .filter((part) => part != null && part !== '')
      .join('/');
    return {
      ruleId: finding.rule,
      ruleIndex: numbers.get(finding.rule) ?? -1,
      level: SARIF_LEVEL[finding.severity],
      message: { text: findingMessage(finding, locale) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri },
            ...(line === undefined ? {} : { region: { startLine: line } }),
          },
          logicalLocations: [{ fullyQualifiedName: logical }],
        },
      ],
    };
  });
  return {
    json: {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'budget-performance-targets', rules } }, results }],
    },
  };
}

export const CHECK_FORMATS: Readonly<
  Record<string, ((report: CheckReport, locale: Locale) => CommandOutput) | undefined>
> = { json: asJson, text: asText, sarif: asSarif };
