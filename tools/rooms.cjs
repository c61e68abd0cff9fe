/**
 * The rooms of the house (docs/architecture.md), from the ground up: what each folder of `src/` may import besides
 * itself. `npm run lint` holds the imports to it (.dependency-cruiser.cjs), and the types as well (check-rooms.ts).
 */
const BOTTOM = ['locale', 'steps'];
const DOMAIN = [...BOTTOM, 'domain'];
const PLANS = [...DOMAIN, 'grid', 'sheet-plan'];
const MEANING = [...PLANS, 'forms', 'templates', 'rules', 'reports'];

/** @type {Readonly<Record<string, readonly string[]>>} */
const MAY_IMPORT = {
  locale: [],
  steps: ['locale'],
  domain: BOTTOM,
  grid: DOMAIN,
  'sheet-plan': [...DOMAIN, 'grid'],
  forms: PLANS,
  templates: [...PLANS, 'forms'],
  rules: [...DOMAIN, 'grid'],
  reports: [...PLANS, 'forms', 'templates', 'rules'],
  workbook: MEANING,
  excel: PLANS,
  sources: [...PLANS, 'forms'],
  outputs: [...PLANS, 'sources'],
  commands: [...MEANING, 'workbook', 'excel', 'sources', 'outputs'],
  cli: [...MEANING, 'workbook', 'sources', 'outputs'],
  ribbon: [...BOTTOM, 'templates', 'commands', 'excel'],
  taskpane: [...MEANING, 'workbook', 'excel', 'sources', 'outputs', 'commands', 'ribbon'],
};

/** Rooms without files, Office.js, browser or React: the same code runs everywhere. */
const PURE = ['domain', 'grid', 'sheet-plan', 'forms', 'templates', 'rules', 'reports', 'workbook'];

module.exports = { MAY_IMPORT, PURE };
