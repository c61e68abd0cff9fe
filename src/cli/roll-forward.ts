import type { LocalText } from '../locale/locale';
import { planRollForward } from '../workbook/roll-forward/plan-roll-forward';
import { enteredOptions } from './check/options';
import type { CommandInput, CommandOutput } from './command';
import { EXIT } from './command';
import { requireOutput } from './files';
import { onlyFile, openFile, readInput } from './inputs';
import { tellUnreadAmounts } from './missing-amounts';
import { writePlans } from './write-document';

const texts = {
  done: {
    'zh-CN': '已由 {from} 年结转为 {to} 年，{count} 处沿用的内容列在工作表“{sheet}”中，请逐项核对。',
    'en-US':
      'Rolled forward from {from} to {to}; sheet "{sheet}" lists {count} {count:place that was|places that were} taken over, to be reviewed one by one.',
  },
} satisfies Record<string, LocalText>;

/** What `roll-forward` does: a new workbook for the next year; that of this year is only read. */
export async function runRollForward(input: CommandInput, asked: string | undefined): Promise<CommandOutput> {
  const { files, options, say } = input;
  const output = requireOutput(asked, files);
  const { year } = enteredOptions(options);
  const file = onlyFile(files, 'roll-forward');
  const { document, entered } = await readInput(openFile(file), input);
  const { from, to, plans, projects, carried, review } = planRollForward(document, entered, year);
  const cut = await writePlans(plans, review, output, say);
  const unread = tellUnreadAmounts(document.projects, input);
  say(texts.done, { from, to, count: carried, sheet: review });
  return {
    json: { from, to, projects, review: carried },
    exitCode: cut.length + unread > 0 ? EXIT.findings : EXIT.done,
  };
}
