import Big from 'big.js';
import { TEMPLATES } from '../../src/templates';
import { parseTargetValue } from '../../src/domain/target-value';
import type { ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';

/** Numbers that look random and are the same in every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What people fill into the cells that a template leaves open, by the name of the indicator. */
const OPEN_TARGETS: Readonly<Record<string, (random: (below: number) => number) => string>> = {
  补助发放人数: (random) => `≥${20 + random(200)}人`,
  参加人次: (random) => `≥${100 + random(400)}人次`,
  完成工程量: (random) => `≥${2 + random(9)}公里`,
  '购置设备台（套）数': (random) => `≥${3 + random(40)}台`,
};

const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  'village-transfers': ['村级组织运转', '村级转移支付', '行政村办公'],
  'office-costs': ['财政所', '农技站', '文化站', '司法所'],
  'personal-subsidies': ['四术并发症', '残疾人护理', '高龄老人', '义务兵家庭优待'],
  'publicity-campaigns': ['征兵', '普法', '防溺水', '禁毒'],
  'statistics-surveys': ['统计', '人口抽样调查', '粮食产量调查'],
  'township-fiscal-funds': ['乡镇财政体制', '财力均衡'],
  construction: ['村道硬化', '灌渠修复', '卫生院改造'],
  'procurement-it': ['政务信息系统', '档案数字化', '视频会议系统'],
  'training-meetings': ['村干部轮训', '党代会', '安全生产培训'],
  'rural-environment': ['人居环境整治', '村庄保洁', '污水管护'],
};

export const VILLAGES = 23;
export const YEAR = 2024;

/** The table of a project as a careful clerk fills it in on a template. */
function cleanTable(number: number, templateId: string, random: (below: number) => number): ProjectTable {
  const template = TEMPLATES.find(({ id }) => id === templateId);
  if (!template) throw new Error(`no template ${templateId}`);
  const subjects = SUBJECTS[templateId] ?? ['其他'];
  const fiscal = new Big(500 + random(9_500)).div(100);
  const other = random(3) === 0 ? new Big(random(2_000)).div(100) : null;
  const table = template.build({
    year: YEAR,
    agency: { code: '485001', name: '丰润区沙流河镇人民政府本级' },
    moneyUnit: '万元',
    villages: VILLAGES,
    code: `13020824P${String(1000 + number).padStart(11, '0')}A`,
    name: `${subjects[random(subjects.length)] ?? ''}经费（${number}）`,
    budget: { total: fiscal.plus(other ?? 0), fiscal, other },
  });
  const indicators = table.indicators.map((indicator) => {
    if (indicator.target !== null) return indicator;
    const target = OPEN_TARGETS[indicator.level3 ?? '']?.(random);
    return { ...indicator, target: target === undefined ? null : parseTargetValue(target) };
  });
  return { ...table, indicators };
}

/** Ids of the templates that are filled in; the blank one has nothing to check. */
export const FILLED_TEMPLATES = TEMPLATES.map(({ id }) => id).filter((id) => id !== 'blank');

/** A document of good tables, one of each template in turn. */
export function cleanDocument(projects: number, seed: number): TargetDocument {
  const random = randomNumbers(seed);
  const tables = Array.from({ length: projects }, (_, index) =>
    cleanTable(index, FILLED_TEMPLATES[(index + seed) % FILLED_TEMPLATES.length] ?? '', random),
  );
  return { department: null, projects: tables, departments: [], unplaced: [] };
}
