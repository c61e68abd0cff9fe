import type { DepartmentGoals } from '../../src/domain/department-goals';
import { budgetYearOn, documentFacts } from '../../src/domain/document-facts';
import { NO_ORIGIN } from '../../src/domain/place';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';

const code = (year: number) => `130208${year}P00010010004W`;
const table = (told: Partial<ProjectTable>): ProjectTable => ({ ...EMPTY_PROJECT, ...told });
const agency = (name: string | null, number: string | null = null) => ({ code: number, name });

function department(overall: string | null): DepartmentGoals {
  return { agency: null, overall, subGoals: [], measures: [], origin: NO_ORIGIN };
}

function document(projects: readonly ProjectTable[], goals: DepartmentGoals | null = null): TargetDocument {
  return { department: goals, projects, departments: [], unplaced: [] };
}

describe('what a document says of itself', () => {
  test('nothing', () => {
    const nothing = { year: null, agency: null, villages: null, moneyUnit: null };
    expect(documentFacts(document([]))).toEqual(nothing);
    expect(documentFacts(document([table({})], department(null)))).toEqual(nothing);
  });

  test('its year is that of most codes', () => {
    const years = [23, 24, 24, 23, 24].map((year) => table({ code: code(year) }));
    expect(documentFacts(document(years)).year).toBe(2024);
    expect(documentFacts(document(years.slice(0, 4))).year).toBe(2023);
  });

  test('a table without a code of that form has the year that it states', () => {
    expect(documentFacts(document([table({ year: 2026 })])).year).toBe(2026);
    expect(documentFacts(document([table({ year: 2026, code: '无' })])).year).toBe(2026);
    expect(documentFacts(document([table({ year: 2026, code: code(23) })])).year).toBe(2023);
  });

  test('its agency is that of most tables, code and name', () => {
    const agencies = [
      agency('甲', '1'),
      agency('乙', '2'),
      agency('乙', '2'),
      agency(null, '3'),
      agency(null, '3'),
    ];
    const facts = documentFacts(
      document([...agencies, agency(null, '3')].map((one) => table({ agency: one }))),
    );
    expect(facts.agency).toEqual({ code: '2', name: '乙' });
  });

  test('its money unit is that of most tables', () => {
    const units = ['元', '千元', '千元', null, null, null] as const;
    expect(documentFacts(document(units.map((moneyUnit) => table({ moneyUnit })))).moneyUnit).toBe('千元');
  });

  test.each([
    ['全镇23个行政村正常运转', 23],
    ['全镇２３ 个村', 23],
    ['服务1234个村', 1234],
    ['3个社区和5个村', 5],
    ['23个社区', null],
    ['各村', null],
  ])('the villages of %s: %p', (overall, villages) =>
    expect(documentFacts(document([], department(overall))).villages).toBe(villages),
  );
});

describe('the year that is being budgeted', () => {
  test.each([
    ['2025-01-01', 2025],
    ['2025-06-30', 2025],
    ['2025-07-01', 2026],
    ['2025-12-31', 2026],
  ])('on %s: %i', (day, year) => expect(budgetYearOn(new Date(`${day}T12:00:00`))).toBe(year));
});
