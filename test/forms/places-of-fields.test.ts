import { WRITTEN_FORMS } from '../../src/forms/registry';
import { FULL } from '../support/full-table';

const WITH_HISTORY = {
  ...FULL,
  indicators: FULL.indicators.map((indicator) => ({
    ...indicator,
    history: { previous: '≥18次', beforePrevious: '≥16次' },
  })),
};

/** `indicators[3].target` is of the column `indicators[].target`, `goals[1]` and `plan[2]` of their lists. */
const fieldOf = (path: string) => path.replace(/\[\d+\]$/, '').replace(/\[\d+\]/, '[]');

test.each(WRITTEN_FORMS.map((form) => [form.id, form] as const))(
  'a sheet of %s has a cell for every field that its layout says it has, and for no other',
  (id, { layout, has }) => {
    const [places] = layout.places([{ ...WITH_HISTORY, form: id }]);
    expect([...new Set([...places!.keys()].map(fieldOf))].sort()).toEqual([...layout.has].sort());
    // What is written is read back by the form.
    expect(layout.has.filter((field) => !has.includes(field))).toEqual([]);
  },
);
