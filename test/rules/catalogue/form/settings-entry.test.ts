import { NO_ORIGIN } from '../../../../src/domain/place';
import { given, type Given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const YEAR = { field: 'settings.year', label: '预算年度', shown: '明年' };
const SLACK = { field: 'settings.capSlack', label: '成本上限允许余量（%）', shown: '#REF!' };

function withEntries(...entries: (typeof YEAR)[]): Given {
  const made = given();
  const unusableSettings = { origin: NO_ORIGIN, entries };
  return { ...made, document: { ...made.document, unusableSettings } };
}

const found = ({ field, label, shown }: typeof YEAR) => ({ field, table: null, values: { label, shown } });

testRule('settings-entry', {
  nearMisses: { 'settings of which all can be used': withEntries() },
  failures: {
    'one entry': [withEntries(YEAR), found(YEAR)],
    'one that shows an error': [withEntries(SLACK), found(SLACK)],
  },
  notApplicable: { 'everything that is entered can be used': given() },
});
