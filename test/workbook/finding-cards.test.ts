import type { TargetDocument } from '../../src/domain/target-document';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import { planProjectSheet } from '../../src/forms/spending-plan/project-sheet';
import { checkDocument } from '../../src/rules/checker';
import { finish } from '../../src/steps/steps';
import { TEMPLATES } from '../../src/templates';
import { findingCards, type FindingCard } from '../../src/workbook/finding-cards';
import type { Stage } from '../../src/rules/urgency';
import { WorkbookSession } from '../../src/workbook/workbook-session';
import { gridOfPlan } from '../support/grid-of-plan';

/** The cards of a fresh table whose cells at some addresses (row, column) hold something else. */
function cardsOf(
  cells: Readonly<Record<string, string>>,
  stage: Stage = 'draft',
  templateId = 'blank',
): FindingCard[] {
  const template = TEMPLATES.find(({ id }) => id === templateId);
  if (!template) throw new Error('no template');
  const table = template.build({ year: 2024, agency: { code: null, name: null }, moneyUnit: '万元' });
  const plan = planProjectSheet(table, '甲');
  const rows = plan.rows.map((row, r) => row.map((content, c) => cells[`${r},${c}`] ?? content));
  const sheet = {
    id: '1',
    name: '甲',
    isOurs: true,
    isProtected: false,
    grid: gridOfPlan({ ...plan, rows }),
  };
  const workbook = finish(new WorkbookSession().read([sheet]));
  const document: TargetDocument = workbook.document;
  const result = checkDocument(document, resolveSettings(NOTHING_ENTERED, document));
  return findingCards({ workbook, document, result }, stage);
}

/** The cell of the goals on the sheet of the blank table. */
const GOALS = '7,1';

test('what a rule finds several times in one cell is one card, with each of the faults', () => {
  const goals = '1. 修桥，，全年完工\n2. 修路，，全年完工\n3. 修渠，，全年完工';
  const cards = cardsOf({ [GOALS]: goals }).filter(({ rule }) => rule === 'doubled-punctuation');
  expect(cards).toHaveLength(1);
  expect(cards[0]?.cell).toEqual({ row: 7, column: 1, value: goals, numberFormat: undefined });
  expect(cards[0]?.findings.map(({ field }) => field)).toEqual(['goals[0]', 'goals[1]', 'goals[2]']);
});

test('no two cards have one id, and none stands for one cell and rule twice', () => {
  const cards = cardsOf({ [GOALS]: '1. 修桥，，\n2. 修路，，', '10,2': '长度', '11,2': '长度' });
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  const places = cards.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell?.row},${cell?.column}`);
  expect(new Set(places).size).toBe(cards.length);
});

describe('fields that a fresh table leaves empty', () => {
  // Agency, code, name, budget, purpose, goals; name, description, target and basis of six indicators.
  const EMPTY_FIELDS = 6 + 4 * 6;
  const urgencies = (stage: Stage) => cardsOf({}, stage).map(({ urgency }) => urgency);

  test('are to do while it is being filled in, and nothing else is found', () => {
    expect(urgencies('draft')).toEqual(Array.from({ length: EMPTY_FIELDS }, () => 'todo'));
  });

  test('are errors when it is handed in', () => {
    expect(urgencies('final')).toEqual(Array.from({ length: EMPTY_FIELDS }, () => 'error'));
  });

  test('are what their rules say when nobody has said how far it is', () => {
    const found = urgencies('any');
    expect(found.filter((urgency) => urgency === 'error')).toHaveLength(6 + 2 * 6);
    expect(found.filter((urgency) => urgency === 'warning')).toHaveLength(2 * 6);
  });

  test.each(TEMPLATES.map(({ id }) => [id]))('a fresh table of %s has no error', (id) => {
    expect(cardsOf({}, 'draft', id).filter(({ urgency }) => urgency === 'error')).toEqual([]);
  });

  test('what a fresh table states is missed as an error at every stage', () => {
    const unit = cardsOf({ '1,5': '' }).find(({ rule }) => rule === 'money-unit-missing');
    expect(unit?.urgency).toBe('error');
  });
});
