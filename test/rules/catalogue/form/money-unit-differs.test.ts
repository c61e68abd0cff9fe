import { documentOf, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const inUnits = (...units: ('万元' | '元' | null)[]) =>
  documentOf(units.map((moneyUnit) => tableWith({}, { moneyUnit })));

testRule('money-unit-differs', {
  nearMisses: {
    'all in one unit, be it another than usual': inUnits('元', '元'),
    'a unit that is missing is another finding': inUnits('万元', null, '万元'),
  },
  failures: {
    'one of three': [
      inUnits('万元', '元', '万元'),
      { field: 'moneyUnit', table: 1, values: { found: '元', expected: '万元' } },
    ],
    'all of them, of what the workbook is set to': [
      documentOf([tableWith()], { moneyUnit: '元' }),
      { field: 'moneyUnit', values: { found: '万元', expected: '元' } },
    ],
  },
  notApplicable: {
    'no unit at all': inUnits(null, null),
  },
});
