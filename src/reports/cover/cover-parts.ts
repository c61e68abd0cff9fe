import type { Phase } from '../../domain/phase';

/** What is handed in beside the projects that a cover lists. */
export interface HandedInParts {
  /** Whether goals or targets of a department stand before the projects. */
  hasDepartment: boolean;
  /** The phase of the tables that are listed as projects. */
  phase: Phase;
  /** Whether their summary stands behind them. */
  hasSummary: boolean;
  /** How many sheets of tables there are of each later phase, and whether the sheet that sums them up is there. */
  later: Readonly<Record<Exclude<Phase, 'targets'>, { tables: number; hasSummary: boolean }>>;
}

const DEPARTMENT = '部门整体绩效目标';
const LISTED: Readonly<Record<Phase, string>> = {
  targets: '预算项目绩效目标',
  monitoring: '项目绩效运行监控',
  evaluation: '项目绩效自评',
};
const SUMMARY = '附：项目绩效目标汇总表';
const LATER = { monitoring: '绩效运行监控', evaluation: '绩效自评' } as const;
const NUMBERS = ['一', '二', '三', '四'];

/** What the parts are called on a cover: numbered where there are several, and those of later phases with their sheets. */
export function coverParts({ hasDepartment, phase, hasSummary, later }: HandedInParts): {
  heads: string[];
  tails: string[];
} {
  const behind = (['monitoring', 'evaluation'] as const).flatMap((one) => {
    const { tables, hasSummary: isSummedUp } = later[one];
    if (tables === 0 && !isSummedUp) return [];
    const sheets = [...(tables > 0 ? [`${tables}张表`] : []), ...(isSummedUp ? ['附汇总表'] : [])];
    return [`${LATER[one]}（${sheets.join('，')}）`];
  });
  const before = [...(hasDepartment ? [DEPARTMENT] : []), LISTED[phase]];
  const isNumbered = before.length + behind.length > 1;
  const numbered = (name: string, index: number) => (isNumbered ? `第${NUMBERS[index]}部分：${name}` : name);
  return {
    heads: before.map(numbered),
    tails: [
      ...(hasSummary ? [SUMMARY] : []),
      ...behind.map((name, index) => numbered(name, before.length + index)),
    ],
  };
}
