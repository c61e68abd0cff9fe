import type { Locale, LocalText, TextValues } from '../locale/locale';
import type { ProgramParts } from './program-parts';

/** An option of a command, as its help shows it. */
export interface CommandOption {
  /** With two dashes, e.g. `--keep-both`; its value reaches the command under `keepBoth`. */
  name: `--${string}`;
  /** The letter that stands for it, e.g. `-o`. */
  short?: `-${string}`;
  /** What is to follow, e.g. a file; absent of an option that is only there or not. */
  value?: LocalText;
  summary: LocalText;
}

/** What a command works on, and where its messages go. */
export interface CommandInput {
  /** As the user named them, in order. */
  files: readonly string[];
  /** By the names of the options in camel case; `true` for those without a value. */
  options: Readonly<Record<string, string | true | undefined>>;
  locale: Locale;
  /** The bundle that the program runs from; null where it runs from its sources. */
  program: ProgramParts | null;
  /** Tells the user something, on stderr. */
  say: (text: LocalText, values?: TextValues) => void;
}

/**
 * What a command prints on stdout: data as JSON (its lists may be made while they are written), a text as it is, or the
 * bytes of a file; and its exit code when that is not `done`.
 */
export type CommandOutput = (
  { json: Readonly<Record<string, unknown>> } | { text: string } | { bytes: Uint8Array }
) & {
  exitCode?: number;
};

/** Exit codes are a contract with scripts: done, findings at level error, unusable input or arguments, ended by Ctrl+C. */
export const EXIT = { done: 0, findings: 1, unusable: 2, interrupted: 130 } as const;

/**
 * A command of the command line. The object itself is light, since `--help` loads all of them: what a command needs for
 * its work it imports when it runs.
 */
export interface CliCommand {
  id: string;
  summary: LocalText;
  /** What follows its name, e.g. `FILE... -o BOOK.xlsx`. */
  usage: LocalText;
  options: readonly CommandOption[];
  /** Throws a UserError for unusable input. */
  run: (input: CommandInput) => Promise<CommandOutput>;
}

/** What options expect after them. */
export const OPTION_VALUES = {
  file: { 'zh-CN': '文件', 'en-US': 'FILE' },
  workbook: { 'zh-CN': '工作簿.xlsx', 'en-US': 'BOOK.xlsx' },
  date: { 'zh-CN': '日期', 'en-US': 'DATE' },
  number: { 'zh-CN': 'N', 'en-US': 'N' },
  form: { 'zh-CN': '表式', 'en-US': 'FORM' },
} satisfies Record<string, LocalText>;

/** The file to write, of all commands that write one. */
export const OUTPUT_OPTION: CommandOption = {
  name: '--output',
  short: '-o',
  value: OPTION_VALUES.workbook,
  summary: { 'zh-CN': '要写入的工作簿', 'en-US': 'workbook to write' },
};

/** The form of the tables to write. */
export const FORM_OPTION: CommandOption = {
  name: '--form',
  value: OPTION_VALUES.form,
  summary: {
    'zh-CN':
      '全部项目表采用的表式：spendingPlan、declaration 或 indicatorList（默认保留各自的表式）；新表式没有的内容另行列出',
    'en-US':
      'form of all project tables: spendingPlan, declaration or indicatorList (by default each keeps its own); what a form has no place for is listed',
  },
};

/** Facts that go before what files say of themselves, of all commands that check. */
export const FACT_OPTIONS = {
  year: {
    name: '--year',
    value: OPTION_VALUES.number,
    summary: {
      'zh-CN': '预算年度（默认取各文件的设置或项目编码）',
      'en-US': 'fiscal year (default: from the settings or the project codes of each file)',
    },
  },
  villages: {
    name: '--villages',
    value: OPTION_VALUES.number,
    summary: {
      'zh-CN': '行政村数（默认取各文件的设置或部门总体目标）',
      'en-US': 'number of villages (default: from the settings or the department text of each file)',
    },
  },
  approved: {
    name: '--approved',
    value: OPTION_VALUES.number,
    summary: {
      'zh-CN': '部门批复总额，万元；有多个文件时与全部合计比较',
      'en-US': 'approved total of the department in 万元; of several files, that of all together',
    },
  },
} satisfies Record<string, CommandOption>;

/** The standards of an office, of all commands that check. */
export const PROFILE_OPTION: CommandOption = {
  name: '--profile',
  value: OPTION_VALUES.file,
  summary: {
    'zh-CN': '单位标准（JSON，见 docs/profile.schema.json）：限值、必填栏目、规则的启用、级别和说明',
    'en-US':
      'standards of an office (JSON, see docs/profile.schema.json): limits, demanded fields, rules, severities and messages',
  },
};

/** The way out for who does want the same project twice. */
export const KEEP_BOTH_OPTION: CommandOption = {
  name: '--keep-both',
  summary: {
    'zh-CN': '同一文件或同一项目出现两次时都保留（否则报错，不写入）',
    'en-US': 'keep both when a file or a project is there twice (an error otherwise, and nothing is written)',
  },
};

/** The value of an option that takes one. */
export function optionText(options: CommandInput['options'], name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
