import type { LocalText } from '../locale/locale';
import { UserError } from '../locale/user-error';
import type { Limits } from '../domain/workbook-settings';
import { enteredFigure, FIGURES, type FigureName } from '../domain/settings-figures';

/** What the user is told of an entry that will not do. */
const figureTexts = {
  figure: {
    'zh-CN': '“{text}”不能用，没有保存。请填 {least} 至 {most} 的数字，或清空以采用默认值。',
    'en-US':
      '"{text}" will not do, so nothing was saved. Enter a number from {least} to {most}, or empty the field to take the default.',
  },
  wholeFigure: {
    'zh-CN': '“{text}”不能用，没有保存。请填 {least} 至 {most} 的整数，或清空以采用默认值。',
    'en-US':
      '"{text}" will not do, so nothing was saved. Enter a whole number from {least} to {most}, or empty the field to take the default.',
  },
} satisfies Record<string, LocalText>;

/** The facts that people enter for a workbook, as texts of a form; empty where the default holds. */
export interface SettingsForm {
  year: string;
  agency: string;
  /** 万元 or 元. */
  moneyUnit: string;
  villages: string;
  /** In 万元. */
  approvedTotal: string;
  /** 是 or 否. */
  countHidden: string;
  /** Id of the form that new tables are made in. */
  form: string;
  limits: Readonly<Record<keyof Limits, string>>;
}

/** The entries that the user has changed; all others stay as they are in the workbook, whoever changes them meanwhile. */
export type SettingsChanges = Partial<Omit<SettingsForm, 'limits'>> & {
  limits?: Partial<SettingsForm['limits']>;
};

/** The form with the changes in it. */
export function withChanges(form: SettingsForm, { limits, ...facts }: SettingsChanges): SettingsForm {
  return { ...form, ...facts, limits: { ...form.limits, ...limits } };
}

/** The text of an entry that is a figure. */
function entryOf(form: SettingsForm, name: FigureName): string {
  return name === 'year' || name === 'villages' || name === 'approvedTotal' ? form[name] : form.limits[name];
}

/** What is wrong with an entry and what it may be; null when it will do. */
export function figureProblem(name: FigureName, text: string): UserError | null {
  if (enteredFigure(name, text) !== undefined) return null;
  const { isWhole, least, most } = FIGURES[name];
  return new UserError(isWhole ? figureTexts.wholeFigure : figureTexts.figure, { text, least, most });
}

/** Everything that is wrong with a form, by its entries. */
export function formProblems(form: SettingsForm): Partial<Record<FigureName, UserError>> {
  const problems: Partial<Record<FigureName, UserError>> = {};
  for (const name of Object.keys(FIGURES) as FigureName[]) {
    const problem = figureProblem(name, entryOf(form, name));
    if (problem) problems[name] = problem;
  }
  return problems;
}

/** The figure of an entry; null where the default holds. Throws a UserError, which names the entry, when it will not do. */
export function figureOfEntry(name: FigureName, text: string): number | null {
  const problem = figureProblem(name, text);
  if (!problem) return enteredFigure(name, text) ?? null;
  const { label } = FIGURES[name];
  throw new UserError({
    'zh-CN': `${label['zh-CN']}：${problem.in('zh-CN')}`,
    'en-US': `${label['en-US']}: ${problem.in('en-US')}`,
  });
}
