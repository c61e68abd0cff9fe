import { givenDepartment, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const projects = (...names: (string | null)[]) => names.map((name) => tableWith({ name }));
const uncovered = (subject: string, titles: string) => ({
  field: 'department.subGoals[0].name',
  table: null,
  values: { subject, projects: titles },
});

testRule('project-uncovered', {
  nearMisses: {
    'two characters of its subject are said in a goal': givenDepartment({}, projects('运转维护经费')),
    'said in an indicator': givenDepartment({ 'subGoals[1].indicator': '征兵4次' }, projects('征兵工作经费')),
    'said in the name': givenDepartment({ 'subGoals[1].name': '征兵' }, projects('征兵工作经费')),
    'said in the overall goals': givenDepartment({ overall: '完成征兵。' }, projects('征兵工作经费')),
    'a subject that any project may have': givenDepartment({}, projects('培训经费')),
    'a name that says nothing': givenDepartment({}, projects('A1', null)),
    'said at the very end': givenDepartment(
      { 'subGoals[1].indicator': '完成征兵' },
      projects('征兵工作经费'),
    ),
    'two characters at the end of its subject are said': givenDepartment(
      { 'subGoals[1].goal': '通水管道' },
      projects('村内水管改造经费'),
    ),
  },
  failures: {
    'not said': [givenDepartment({}, projects('征兵工作经费')), uncovered('征兵', '征兵工作经费')],
    'not said when there are no overall goals': [
      givenDepartment({ overall: null, 'subGoals[0].goal': null }, projects('征兵工作经费')),
      uncovered('征兵', '征兵工作经费'),
    ],
    'a character alone, or across two texts, is not enough': [
      givenDepartment({ 'subGoals[0].name': '出征', 'subGoals[0].goal': '兵员' }, projects('征兵工作经费')),
      uncovered('征兵', '征兵工作经费'),
    ],
    'two of one subject, and at most five named': [
      givenDepartment(
        {},
        projects(
          '征兵工作经费',
          '2023年征兵经费',
          '普法经费',
          '禁毒经费',
          '统计经费',
          '档案经费',
          '防汛经费',
        ),
      ),
      uncovered('征兵、普法、禁毒、统计、档案', '征兵工作经费、2023年征兵经费、普法经费、禁毒经费、统计经费'),
    ],
  },
  notApplicable: { 'no sub-goals': givenDepartment({ subGoals: [] }, projects('征兵工作经费')) },
});
