import { NOT_APPLICABLE, type DocumentRule, type PlacedResult } from '../../rule';
import type { JudgedProject } from '../../support/judged-project';
import { legalCode } from '../../support/legal-code';
import { SOURCES } from '../../support/sources';

/** The region that most codes name, provided that it is more than half of them. */
function usualRegion(projects: readonly JudgedProject[]): string | null {
  const counts = new Map<string, number>();
  let legal = 0;
  for (const { table } of projects) {
    const code = table.code === null ? '' : legalCode(table.code);
    if (code === '') continue;
    legal += 1;
    const region = code.slice(0, 6);
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  for (const [region, count] of counts) if (count * 2 > legal) return region;
  return null;
}

export const codeRegion: DocumentRule = {
  scope: 'document',
  id: 'code-region',
  family: 'form',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '编码区划不一致', 'en-US': 'Region of the code' },
  message: {
    'zh-CN': '项目编码的区划是{found}，工作簿中其他项目多为{expected}。',
    'en-US': 'The code names region {found}, most others in the workbook {expected}.',
  },
  why: {
    'zh-CN': '同一单位的项目应属同一行政区划，请核对编码前6位是否录错。',
    'en-US': 'Projects of one agency lie in one region. Check the first six digits of the code.',
  },
  source: SOURCES.codes,
  check(projects) {
    const expected = usualRegion(projects);
    if (expected === null || projects.length < 3) return NOT_APPLICABLE;
    return projects.flatMap(({ table }): PlacedResult[] => {
      const code = table.code === null ? '' : legalCode(table.code);
      if (code === '' || code.startsWith(expected)) return [];
      return [{ table, field: 'code', values: { found: code.slice(0, 6), expected } }];
    });
  },
};
