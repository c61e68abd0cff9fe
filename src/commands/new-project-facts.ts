import type { TemplateFacts } from '../forms/templates';
import { budgetYearOn, documentFacts } from '../targets/document-facts';
import type { TargetDocument } from '../targets/target-document';

/**
 * What a new sheet takes over from the workbook: fiscal year, agency, money unit and number of villages; without any
 * target table in the workbook, the year that is being budgeted on `today`.
 */
export function newProjectFacts(document: TargetDocument, today = new Date()): TemplateFacts {
  const { year, agency, villages } = documentFacts(document);
  return {
    year: year ?? budgetYearOn(today),
    agency: agency ?? { code: null, name: document.department?.agency ?? null },
    moneyUnit: document.projects[0]?.moneyUnit ?? '万元',
    villages,
  };
}
