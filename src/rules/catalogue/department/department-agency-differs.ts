import { NOT_APPLICABLE, PASSED, type DepartmentRule } from '../../rule';
import { SOURCES } from '../../support/sources';

export const departmentAgencyDiffers: DepartmentRule = {
  scope: 'department',
  id: 'department-agency-differs',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '部门与项目单位不一致', 'en-US': 'Department and agency differ' },
  message: {
    'zh-CN': '部门整体绩效目标写的是“{found}”，项目表的预算单位是“{expected}”。',
    'en-US': 'The department goals are of "{found}", the project tables of "{expected}".',
  },
  why: {
    'zh-CN': '部门目标与项目应属同一单位，不一致多为复制了其他单位的文字。',
    'en-US': 'Both belong to one agency; a difference usually comes from a copied text.',
  },
  source: SOURCES.form,
  check({ agency }, _projects, { agency: expected }) {
    if (agency === null || expected?.name == null) return NOT_APPLICABLE;
    const plain = (name: string) => name.normalize('NFKC').replace(/\s|本级$|机关$/g, '');
    const [found, wanted] = [plain(agency), plain(expected.name)];
    return found.includes(wanted) || wanted.includes(found)
      ? PASSED
      : [{ field: 'department.agency', values: { found: agency, expected: expected.name } }];
  },
};
