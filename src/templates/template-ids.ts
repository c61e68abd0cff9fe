/** Ids of all templates in the order in which they are offered, the blank one first. */
export const TEMPLATE_IDS = [
  'blank',
  'village-transfers',
  'office-costs',
  'personal-subsidies',
  'publicity-campaigns',
  'statistics-surveys',
  'township-fiscal-funds',
  'construction',
  'procurement-it',
  'training-meetings',
  'rural-environment',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];
