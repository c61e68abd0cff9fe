import { forSeveral, localize, type Locale, type LocalText } from '../locale/locale';
import { RULES } from './catalogue';
import { familyText, urgencyText } from './labels';
import { SEVERITIES } from '../domain/severity';
import { FAMILIES } from './rule';

const HEAD: LocalText = {
  'zh-CN': `# 检查规则

本页由规则目录自动生成，请勿手工修改。级别含义：**错误**须在上报前改正；**警告**是审核人会追问的问题；**提示**供参考。
标有“待填”的规则针对新表留空的字段：填报过程中单独计数，不算错误；送审时都算错误（命令行见 \`--stage\`）。
每条规则都可以在工作簿的“检查设置”表中停用；按数字判断的规则，其界限也在该表中调整。`,
  'en-US': `# Rules

This page is generated from the catalogue; do not edit it. An **error** must be repaired before submission, a **warning** is
what a reviewer would ask about, a **note** is worth knowing. A rule **to fill in** misses a field that a fresh table leaves
empty: while the table is being filled in this is counted apart and no error, at hand-in it is one (\`--stage\` on the command
line). Every rule can be switched off on the settings sheet of a
workbook (检查设置), where the limits of rules that compare with a number are set too.`,
};

const COLUMNS: LocalText = {
  'zh-CN': '规则 | 级别 | 表式 | 查什么 | 为什么 | 来源',
  'en-US': 'Rule | Severity | Forms | What it finds | Why | Source',
};

const COUNT: LocalText = {
  'zh-CN': '共 {count} 条规则：错误 {error} 条，警告 {warning} 条，提示 {info} 条。',
  'en-US':
    '{count} {count:rule|rules}: {error} {error:error|errors}, {warning} {warning:warning|warnings}, {info} {info:note|notes}.',
};

const ALL_FORMS: LocalText = { 'zh-CN': '全部', 'en-US': 'all' };

/** The forms that a rule judges, by the ids of forms.md; a rule of no single table judges none. */
function formsOf(rule: (typeof RULES)[number], locale: Locale): string {
  const forms = 'forms' in rule ? rule.forms : 'all';
  return forms === 'all' ? localize(ALL_FORMS, locale) : forms.map((id) => `\`${id}\``).join(', ');
}

const TO_DO: LocalText = { 'zh-CN': '（待填）', 'en-US': ' (to fill in)' };

/** The page of the documentation that lists all rules, as Markdown. */
export function describeCatalogue(locale: Locale): string {
  const cell = (text: LocalText) =>
    forSeveral(localize(text, locale)).replace(/\|/g, '\\|').replace(/\n/g, ' ');
  const sections = FAMILIES.map((family) => {
    const rows = RULES.filter((rule) => rule.family === family).map((rule) => {
      const { id, severity, isToDo, title, message, why, source } = rule;
      return `| \`${id}\` | ${urgencyText(severity, locale)}${isToDo ? localize(TO_DO, locale) : ''} | ${formsOf(rule, locale)} | **${cell(title)}** ${cell(message)} | ${cell(why)} | ${cell(source)} |`;
    });
    const columns = localize(COLUMNS, locale);
    const rule = columns.replace(/[^|]+/g, ' --- ').trim();
    return `## ${familyText(family, locale)}\n\n| ${columns} |\n| ${rule} |\n${rows.join('\n')}`;
  });
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, RULES.filter((rule) => rule.severity === severity).length]),
  );
  const count = localize(COUNT, locale, { count: RULES.length, ...counts });
  return `${localize(HEAD, locale)}\n\n${count}\n\n${sections.join('\n\n')}\n`;
}
