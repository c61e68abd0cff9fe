/** A project as a document states it; all texts are clean, amounts and percentages are as written. */
export interface DocumentProject {
  agency: { code: string; name: string };
  moneyUnit: '万元' | '元';
  code: string;
  name: string;
  total: string;
  fiscal: string;
  other: string | null;
  purpose: string;
  plan: readonly [string, string, string, string];
  goals: readonly string[];
  indicators: readonly {
    level1: string;
    level2: string;
    level3: string;
    description: string;
    target: string;
    basis: string;
  }[];
}

/** How a document was turned into text. */
export interface Dialect {
  /** One cell a line, begun by a tab; one row a line between tabs; the same with a tab before. */
  layout: 'cells' | 'rows' | 'tabbedRows';
  lineBreak: '\n' | '\r\n' | '\r';
  /** Empty lines between rows (only of cells; rows need none). */
  blankLines: boolean;
  /** Blanks, tabs and quotes that the way through Word left around texts. */
  dirt: boolean;
  /** Labels and figures with full-width signs and inner blanks. */
  fullWidth: boolean;
}

export const PLAIN: Dialect = {
  layout: 'cells',
  lineBreak: '\n',
  blankLines: true,
  dirt: false,
  fullWidth: false,
};

function widen(text: string): string {
  return text.replace(/[%().:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** The rows of a project table; the cells of rows are texts, null for an empty cell. */
function rowsOf(project: DocumentProject, { fullWidth }: Dialect): (string | null)[][] {
  const label = (text: string) =>
    fullWidth
      ? widen(text)
          .split('')
          .join(text.length < 5 ? ' ' : '')
      : text;
  const percent = (text: string) => (fullWidth ? widen(`${text}%`) : `${text}%`);
  let above = '';
  return [
    [
      `${project.agency.code}${project.agency.name}`,
      fullWidth ? `单位 ： ${project.moneyUnit}` : `单位：${project.moneyUnit}`,
    ],
    [label('项目编码'), project.code, label('项目名称'), project.name],
    [
      label('预算规模及资金用途'),
      label('预算数'),
      project.total,
      `其中：${fullWidth ? '财政    资金' : '财政资金'}`,
      project.fiscal,
      label('其他资金'),
      project.other,
    ],
    [null, project.purpose],
    [fullWidth ? '资金支出计划（％）' : '资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
    [null, ...project.plan.map(percent)],
    [label('绩效目标'), project.goals.join('\n')],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'].map(label),
    ...project.indicators.map(({ level1, level2, level3, description, target, basis }) => {
      const own = level1 === above ? null : level1;
      above = level1;
      return [own, level2, level3, description, target, basis];
    }),
  ];
}

/** Writes a row one cell a line; `noise` picks which cells get dirt around them. */
function cellLines(row: readonly (string | null)[], dialect: Dialect, noise: () => number): string[] {
  const lines: string[] = [];
  row.forEach((cell) => {
    const [first = '', ...more] = (cell ?? '').split('\n');
    const kind = dialect.dirt && cell !== null && cell.length > 6 ? noise() % 5 : 0;
    if (kind === 1) lines.push(`\t ${first}`, ...more, ...(dialect.blankLines ? [''] : []));
    else if (kind === 2) lines.push(`\t${[first, ...more].join('\t\t\t\n')}\t\t\t`);
    else if (kind === 3) lines.push(`\t " ${[first, ...more].join('\n')}\t\t\t`, '"\t\t\t');
    else lines.push(`\t${first}`, ...more);
  });
  if (dialect.blankLines) lines.push('');
  return lines;
}

function rowLine(row: readonly (string | null)[], { layout }: Dialect): string {
  const cells = row.map((cell) => (cell?.includes('\n') ? `"${cell.replace(/"/g, '""')}"` : (cell ?? '')));
  return (layout === 'tabbedRows' ? '\t' : '') + cells.join('\t');
}

/** Writes projects as a published document does; the same arguments give the same text. */
export function generateDocument(projects: readonly DocumentProject[], dialect: Dialect = PLAIN): string {
  let state = 7;
  const noise = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) >> 4;
  const lines: string[] = ['第二部分', '', '预算项目绩效目标', ''];
  projects.forEach((project, index) => {
    lines.push(`[bookmark: _Toc_4_4_${index}]${index + 1}.${project.name}绩效目标表`);
    for (const row of rowsOf(project, dialect)) {
      if (dialect.layout === 'cells') lines.push(...cellLines(row, dialect, noise));
      else lines.push(rowLine(row, dialect));
    }
    lines.push('', ' ');
  });
  return lines.join('\n').replaceAll('\n', dialect.lineBreak);
}

/** Level 1, level 2, name and target value of the indicators; the cap of the cost is the budget. */
const ROWS = [
  ['产出指标', '数量指标', '运转村级数', '≥23 个'],
  ['产出指标', '质量指标', '任务完成合格率', '≥95%'],
  ['产出指标', '时效指标', '全部完成时限', '2023年12月31日'],
  ['产出指标', '成本指标', '项目总成本', null],
  ['效益指标', '社会效益指标', '服务事项办结水平', '优'],
  ['满意度指标', '服务对象满意度指标', '受益群众满意度', '≥95%'],
] as const;

const PLACES = [...'东西南北上下前后新老'].flatMap((first) =>
  [...'岭河庄沟'].map((second) => first + second),
);
const MATTERS =
  '水渠疏浚 道路硬化 路灯更换 桥涵加固 公厕改造 文化广场 卫生院修缮 敬老院修缮 校舍修缮 机井通电 苗木补植 河道清淤 垃圾清运 污水治理 防汛物资 森林防火 动物防疫 农机补贴 良种推广 科普巡讲 全民健身 图书配送 老年餐桌 残疾人辅具 退役军人慰问'.split(
    ' ',
  );
const STAGES = [...'一二三四五六七八九十'];

/** Different for each of the first 10,000, as names of projects are. */
function subjectOf(index: number): string {
  const stage = Math.floor(index / (PLACES.length * MATTERS.length));
  const matter = MATTERS[index % MATTERS.length] ?? '';
  const place = PLACES[Math.floor(index / MATTERS.length) % PLACES.length] ?? '';
  return `${place}${matter}${stage === 0 ? '' : `${STAGES[(stage - 1) % STAGES.length]}期`}`;
}

/** A number of plausible projects that differ in code, name, budget and texts, for tests of size and benchmarks. */
export function generateProjects(count: number): DocumentProject[] {
  return Array.from({ length: count }, (_, index): DocumentProject => {
    const number = String(index + 1).padStart(5, '0');
    const cents = 10_000 + index * 37;
    const total = (cents / 100).toFixed(2);
    const subject = subjectOf(index);
    return {
      agency: { code: '485001', name: '丰润区沙流河镇人民政府本级' },
      moneyUnit: '万元',
      code: `13020823P0000${number}00A`,
      name: `${subject}经费`,
      total,
      fiscal: total,
      other: null,
      purpose: `用于${subject}的材料采购、施工人工、质量检测和后期管护支出，按季分析资金使用情况。`,
      plan: ['25', '50', '75', '100'],
      goals: [
        `1. 年内完成${subject}的全部任务并通过验收。`,
        `2. ${subject}资金使用合规率达到100%，资料归档完整。`,
      ],
      indicators: ROWS.map(([level1, level2, level3, target], row) => ({
        level1,
        level2,
        level3,
        description: `${subject}第${row + 1}项考核内容的完成情况`,
        target: target ?? `≤${cents * 100} 元`,
        basis: row % 2 === 0 ? '历史标准' : '计划标准',
      })),
    };
  });
}
