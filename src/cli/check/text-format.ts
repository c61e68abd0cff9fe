import { localize, type Locale } from '../../locale/locale';
import { ruleOf } from '../../rules/catalogue';
import {
  findingMessage,
  subjectOf,
  undecidedReason,
  type Finding,
  type Undecided,
} from '../../rules/finding';
import { urgencyText } from '../../rules/labels';
import type { CommandOutput } from '../command';
import { placeJson, placeText } from '../place-json';
import { visible } from '../visible';
import type { PrintedCheck, CheckedPart } from './printed-check';
import { urgencyOf } from '../../rules/urgency-of';
import type { Stage } from '../../rules/urgency';

function findingLine(finding: Finding, { document }: CheckedPart, stage: Stage, locale: Locale): string {
  const place = placeText(placeJson(subjectOf(finding, document), finding.field), locale);
  const severity = urgencyText(urgencyOf(finding, stage), locale);
  const rule = ruleOf(finding.rule);
  const name = rule ? localize(rule.title, locale) : finding.rule;
  const [open, close, colon] = locale === 'zh-CN' ? ['【', '】', '：'] : ['[', '] ', ': '];
  const message = findingMessage(finding, locale);
  return `  ${open}${severity}${close}${place} ${name} (${finding.rule})${colon}${message}`;
}

function undecidedLine(doubt: Undecided, locale: Locale): string {
  const subject = doubt.table?.name ?? doubt.table?.code ?? '';
  const colon = locale === 'zh-CN' ? '：' : ': ';
  return `  ${subject} ${doubt.rule} ${doubt.field}${colon}${undecidedReason(doubt, locale)}`;
}

/** What was found in one file: a line a finding, under the project that it belongs to. */
function partLines(part: CheckedPart, stage: Stage, locale: Locale): string[] {
  const isChinese = locale === 'zh-CN';
  const lines: string[] = [];
  let title: string | null = null;
  for (const finding of part.findings) {
    const subject =
      finding.table?.name ??
      finding.table?.code ??
      (isChinese ? '部门与全部项目' : 'Department and all projects');
    if (subject !== title) lines.push(...(title === null ? [] : ['']), (title = subject));
    lines.push(findingLine(finding, part, stage, locale));
  }
  if (part.undecided.length > 0) lines.push('', isChinese ? '未能判定：' : 'Undecided:');
  for (const doubt of part.undecided) lines.push(undecidedLine(doubt, locale));
  return lines;
}

/** For people: the findings of each file, which is named where there are several; the counts at the end. */
export function asText(
  { parts, files, projects, departments, stage, counts }: PrintedCheck,
  locale: Locale,
): CommandOutput {
  const isChinese = locale === 'zh-CN';
  const lines: string[] = [];
  for (const part of parts) {
    const found = partLines(part, stage, locale);
    if (found.length === 0) continue;
    if (lines.length > 0) lines.push('');
    if (files.length > 1) lines.push(`== ${part.file ?? (isChinese ? '全部文件' : 'All files')}`);
    // One by one: there may be more of them than a call takes arguments.
    for (const line of found) lines.push(line);
  }
  const { error, warning, todo, info } = counts;
  const toDo = todo === undefined ? '' : isChinese ? `待填${todo}项，` : ` ${todo} to fill in,`;
  const undecided = parts.reduce((sum, part) => sum + part.undecided.length, 0);
  if (lines.length > 0) lines.push('');
  const tables = isChinese
    ? `${projects}个项目${departments > 0 ? `、${departments}张部门整体表` : ''}`
    : `${projects} projects${departments > 0 ? `, ${departments} tables of whole departments` : ''}`;
  lines.push(
    isChinese
      ? `共${tables}：错误${error}处，警告${warning}处，${toDo}提示${info}处，未能判定${undecided}处。`
      : `${tables}: ${error} errors, ${warning} warnings,${toDo} ${info} notes, ${undecided} undecided.`,
  );
  return { text: `${lines.map(visible).join('\n')}\n` };
}
