import type { TemplateFacts } from '../templates';
import { budgetYearOn } from '../domain/document-facts';
import type { Workbook } from './workbook';

/**
 * What a new sheet takes over from the workbook: fiscal year, agency, money unit and number of villages, as entered in
 * its settings or as its tables say; where neither tells, the year that is being budgeted on `today`, and 万元.
 */
export function newProjectFacts({ document, settings }: Workbook, today = new Date()): TemplateFacts {
  const { year, agency, moneyUnit, villages } = settings;
  return {
    year: year ?? budgetYearOn(today),
    agency: agency ?? { code: null, name: document.department?.agency ?? null },
    moneyUnit: moneyUnit ?? '万元',
    villages,
  };
}
