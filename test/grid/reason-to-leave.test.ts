import { reasonToLeave, type ChangedCell } from '../../src/grid/reason-to-leave';

const FREE: ChangedCell = {
  isFormula: false,
  isError: false,
  isChanged: false,
  isTableFrame: false,
  isLocked: false,
  numberFormat: 'General',
};
const TEXT = { before: '≥ 95%', after: '≥95%' };
const FILLED = { before: null, after: 12 };

test('a plain cell is changed', () => {
  expect(reasonToLeave(FREE, TEXT)).toBeNull();
  expect(reasonToLeave(FREE, FILLED)).toBeNull();
});

test.each([
  ['isFormula', 'formula'],
  ['isError', 'error'],
  ['isChanged', 'changed'],
  ['isTableFrame', 'tableFrame'],
  ['isLocked', 'locked'],
] as const)('%s alone is reason enough', (state, reason) => {
  expect(reasonToLeave({ ...FREE, [state]: true }, TEXT)).toBe(reason);
});

test('what must be put right first is told first', () => {
  const all = { isFormula: true, isError: true, isChanged: true, isTableFrame: true, isLocked: true };
  expect(reasonToLeave({ ...FREE, ...all }, TEXT)).toBe('formula');
  expect(reasonToLeave({ ...FREE, ...all, isFormula: false }, TEXT)).toBe('error');
  expect(reasonToLeave({ ...FREE, isTableFrame: true, isLocked: true }, TEXT)).toBe('tableFrame');
});

test('a number is filled in only where its format shows it', () => {
  const percent = { ...FREE, numberFormat: '0%' };
  expect(reasonToLeave(percent, FILLED)).toBe('numberFormat');
  expect(reasonToLeave({ ...FREE, numberFormat: '0.00' }, FILLED)).toBeNull();
  // What stands there already was shown in that way before.
  expect(reasonToLeave(percent, { before: 11, after: 12 })).toBeNull();
  expect(reasonToLeave(percent, TEXT)).toBeNull();
});
