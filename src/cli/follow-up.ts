import { isRealDate, parseCalendarDate, type CalendarDate } from '../domain/calendar-date';
import { documentFacts } from '../domain/document-facts';
import { phaseOf } from '../domain/phase';
import { firstNames } from '../locale/first-names';
import type { LocalText } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { planWorkbook } from '../workbook/workbook-plan';
import { calendarDateOn, monthMonitored, type LaterPhase } from '../workbook/follow-ups';
import { optionText, EXIT, type CommandInput, type CommandOutput } from './command';
import { requireOutput } from './files';
import { onlyFile, openFile, readInput } from './inputs';
import { tellUnreadAmounts } from './missing-amounts';
import { writePlanned } from './write-document';

const texts = {
  noTargets: {
    'zh-CN': '“{file}”里没有项目绩效目标表，没有可以跟踪的目标。请先填报目标或用 import 导入。',
    'en-US': '"{file}" has no project target table to follow. Fill in targets first, or import them.',
  },
  badDate: {
    'zh-CN': '“{value}”不是日期。请写成 2023-08-31。',
    'en-US': '"{value}" is no date. Write it as 2023-08-31.',
  },
  dateBeforeYear: {
    'zh-CN': '“{value}”早于预算年度 {year} 年，那时还没有可监控的执行。请检查日期。',
    'en-US':
      '"{value}" is before the fiscal year {year}, when nothing can have been spent. Look at the date.',
  },
  nameless: {
    'zh-CN': '有 {count} 张项目表没有项目编码和名称，或与另一张表相同，没有生成对应的表：{names}。',
    'en-US':
      '{count} project tables have no code and name, or those of another table, so that nothing follows them: {names}.',
  },
  monitored: {
    'zh-CN': '已生成 {count} 张监控表（截至 {month} 月底）和汇总表“{sheet}”。',
    'en-US':
      'Made {count} monitoring sheets (to the end of month {month}) and the sheet "{sheet}" that sums them up.',
  },
  evaluated: {
    'zh-CN': '已生成 {count} 张自评表和汇总表“{sheet}”。',
    'en-US': 'Made {count} self-evaluation sheets and the sheet "{sheet}" that sums them up.',
  },
} satisfies Record<string, LocalText>;

/** More sheets than this are not named one by one. */
const NAMED = 5;

/** The day that is asked for, or today. Throws a UserError for what is no date. */
function dayOf(value: string | undefined): CalendarDate {
  if (value === undefined) return calendarDateOn(new Date());
  const date = parseCalendarDate(value);
  if (!date || !isRealDate(date)) throw new UserError(texts.badDate, { value });
  return date;
}

/**
 * What `monitor` and `evaluate` do: the workbook once more, with a sheet of that phase for each project and the one that
 * sums them up; what was entered on such sheets before is kept. The workbook itself is only read.
 */
export async function runFollowUp(input: CommandInput, phase: LaterPhase): Promise<CommandOutput> {
  const { files, options, say } = input;
  const output = requireOutput(optionText(options, 'output'), files);
  const asked = optionText(options, 'date');
  const day = dayOf(asked);
  const file = onlyFile(files, phase === 'monitoring' ? 'monitor' : 'evaluate');
  const { document, entered } = await readInput(openFile(file), input);
  const count = document.projects.filter(({ form }) => phaseOf(form) === 'targets').length;
  if (count === 0) throw new UserError(texts.noTargets, { file });
  const year = entered.year ?? documentFacts(document).year;
  if (asked !== undefined && year !== null && day.year < year)
    throw new UserError(texts.dateBeforeYear, { value: asked, year });
  const month = phase === 'monitoring' ? monthMonitored(day, year) : null;
  const plan = planWorkbook(document, { entered, followUp: { phase, month } });
  const { shown: sheet, nameless } = plan;
  const names = firstNames(
    nameless.map((table) => table.sheet),
    NAMED,
  );
  const followed = count - nameless.length;
  if (followed === 0) throw new UserError(texts.nameless, { count, names });
  const cut = await writePlanned(plan, output, say);
  say(phase === 'monitoring' ? texts.monitored : texts.evaluated, {
    count: followed,
    month: month ?? '',
    sheet,
  });
  const unread = tellUnreadAmounts(document.projects, input);
  if (nameless.length > 0) say(texts.nameless, { count: nameless.length, names });
  return {
    json: { projects: followed, sheet, ...(phase === 'monitoring' && { month }) },
    exitCode: cut.length + nameless.length + unread > 0 ? EXIT.findings : EXIT.done,
  };
}
