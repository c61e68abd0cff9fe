import { NO_ORIGIN } from '../../../../src/domain/place';
import { documentOf, given, type Given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const withSummary = (shown: string | null): Given => {
  const made = given();
  const outdatedSummary = { origin: NO_ORIGIN, listed: 7, projects: 8, shown, total: '212.13' };
  return { ...made, document: { ...made.document, outdatedSummary } };
};

testRule('summary-outdated', {
  nearMisses: { 'there is none, or it is up to date': given() },
  failures: {
    'another sum': [
      withSummary('112.13'),
      {
        field: 'summary.total',
        table: null,
        values: { listed: 7, projects: 8, shown: '112.13', total: '212.13' },
      },
    ],
    'no sum at all': [
      withSummary(null),
      {
        field: 'summary.total',
        table: null,
        values: { listed: 7, projects: 8, shown: '—', total: '212.13' },
      },
    ],
  },
  notApplicable: { 'no tables to sum up': documentOf([]) },
});
