import { normaliseLabel } from '../../domain/text';

/** The parts of the department's text, and headings that only structure a document. */
export type Heading = 'overall' | 'subGoals' | 'measures' | 'structure';

const HEADINGS: Readonly<Record<Heading, readonly string[]>> = {
  overall: ['总体绩效目标', '部门总体绩效目标'],
  subGoals: ['分项绩效目标'],
  measures: ['工作保障措施', '保障措施', '实现绩效目标的保障措施'],
  structure: [
    '',
    '目录',
    '部门整体绩效目标',
    '部门预算绩效目标',
    '预算项目绩效目标',
    '部门预算项目绩效目标',
    '项目绩效目标',
  ],
};

const BY_NAME: ReadonlyMap<string, Heading> = new Map(
  Object.entries(HEADINGS).flatMap(([heading, names]) => names.map((name) => [name, heading as Heading])),
);

/** How headings end: most lines of a document are none, and need no closer look. */
const ENDS = /[标施分录][\s:：\u200b\u2060\ufeff]*$/;

/** The part that a heading begins, or null of a text that is no heading. Numbers before and marks around are ignored. */
export function headingOf(text: string): Heading | null {
  if (text.length > 80 || !ENDS.test(text)) return null;
  const whole = normaliseLabel(text);
  if (whole === '') return null;
  const plain = whole.replace(
    /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/,
    '',
  );
  return BY_NAME.get(plain) ?? null;
}
