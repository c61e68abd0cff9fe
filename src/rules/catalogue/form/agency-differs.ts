import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';

/** Agency names are compared without what only tells the level of the unit. */
const bareAgency = (name: string) => name.normalize('NFKC').replace(/\s|本级$|\(本级\)$/g, '');

export const agencyDiffers: ProjectRule = {
  scope: 'project',
  id: 'agency-differs',
  family: 'form',
  severity: 'warning',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '预算单位不一致', 'en-US': 'Agency differs' },
  message: {
    'zh-CN': '预算单位是“{found}”，工作簿中应为“{expected}”。',
    'en-US': 'The agency is "{found}", in this workbook it should be "{expected}".',
  },
  why: {
    'zh-CN': '同一工作簿的项目应属同一预算单位，不一致多为从其他单位文件复制而来。',
    'en-US': 'All projects of a workbook belong to one agency; another one usually comes from a copied file.',
  },
  source: SOURCES.form,
  check({ table: { agency } }, { agency: expected }) {
    if (agency.name === null || expected === null || expected.name === null) return NOT_APPLICABLE;
    if (agency.name === expected.name && agency.code === expected.code) return PASSED;
    const isSameName = bareAgency(agency.name) === bareAgency(expected.name);
    const isSameCode = agency.code === null || expected.code === null || agency.code === expected.code;
    if (isSameName && isSameCode) return PASSED;
    return [
      {
        field: isSameName ? 'agency.code' : 'agency.name',
        values: {
          found: `${agency.code ?? ''}${agency.name}`,
          expected: `${expected.code ?? ''}${expected.name}`,
        },
      },
    ];
  },
};
