import type { LocalText } from '../locale/locale';
import { NOTHING_ENTERED } from '../domain/workbook-settings';
import { urgencyOf } from '../rules/urgency-of';
import { checkSources } from '../workbook/check-sources';
import { planHandIn } from '../workbook/hand-in-plan';
import { EXIT, type CommandInput, type CommandOutput } from './command';
import { findingJson, printedCheck } from './check/printed-check';
import { requireOutput } from './files';
import { joinInputs, readInputs, requireDifferentFiles } from './inputs';
import { limitedTexts, writeSummed } from './write-document';

const notReady: LocalText = {
  'zh-CN': '还有 {count} 处错误，没有生成送审工作簿。请先改正，或加 --anyway 照样生成。',
  'en-US':
    '{count} {count:error stands|errors stand} in the way; nothing was written. Put {count:it|them} right first, or add --anyway.',
};

/**
 * What `hand-in` does: checks the files; without errors (or with `--anyway`) writes what `import` would, ready to be
 * printed. Ends with 1 when there are errors, and where `import` does.
 */
export async function handInFiles(input: CommandInput, asked: string | undefined): Promise<CommandOutput> {
  const output = requireOutput(asked, input.files);
  const keepBoth = input.options['keepBoth'] === true;
  requireDifferentFiles(input.files, keepBoth);
  const inputs = await readInputs(input, limitedTexts());
  const report = printedCheck(checkSources(inputs.sources, NOTHING_ENTERED), 'final');
  const errors = report.parts.flatMap((part) =>
    part.findings
      .filter((finding) => urgencyOf(finding, 'final') === 'error')
      .map((finding) => findingJson(finding, part, report, input.locale)),
  );
  if (errors.length > 0 && input.options['anyway'] !== true) {
    input.say(notReady, { count: errors.length });
    return { json: { written: false, errors, counts: report.counts }, exitCode: EXIT.findings };
  }
  const joined = joinInputs(inputs.sources, { ...input, keepBoth });
  const { json, exitCode } = await writeSummed(joined, inputs, output, input, planHandIn);
  return {
    json: { written: true, errors, counts: report.counts, ...json },
    exitCode: errors.length > 0 ? EXIT.findings : exitCode,
  };
}
