import { importDocument } from '../../src/commands/import-document';
import { EMPTY_PROJECT } from '../../src/domain/project-table';
import { EMPTY_DOCUMENT } from '../../src/domain/target-document';
import { NOTHING_DONE } from '../support/bulk-result';

test('tables that an import leaves out are told by their names, and nothing where there are none', () => {
  const table = (name: string) => ({ ...EMPTY_PROJECT, name });
  const tell = (more: object) => {
    const document = { ...EMPTY_DOCUMENT, ...more };
    const end = importDocument.tell(NOTHING_DONE, { document, existing: 'skip', departmentsLeft: [] });
    return (end?.details ?? [])
      .map(({ values = {} }) => values['names'])
      .filter((names) => names !== undefined);
  };
  const none = tell({});
  expect(tell({ departments: [table('甲部门')], followUps: [table('乙项目'), table('丙项目')] })).toEqual([
    ...none,
    '甲部门',
    '乙项目、丙项目',
  ]);
});
