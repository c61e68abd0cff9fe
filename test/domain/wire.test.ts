import Big from 'big.js';
import fc from 'fast-check';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import type { CellPlace } from '../../src/domain/place';
import { EMPTY_EXECUTION, EMPTY_PROJECT } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';
import { fromWire, toWire } from '../../src/domain/wire';
import { department, project } from '../support/form-arbitraries';
import { anyText } from '../support/any-text';

const text = fc.oneof(anyText(), fc.constantFrom('$decimal', '__proto__', '\ud800', ''));
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 25 }))
  .map(([digits, places]) => new Big(digits.toString()).times(new Big(10).pow(-places)));
const amount = fc.option(decimal, { nil: null });

const place: fc.Arbitrary<CellPlace> = fc.record(
  {
    sheet: text,
    row: fc.nat(),
    column: fc.nat(),
    line: fc.nat(),
    value: fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)),
    numberFormat: text,
    error: fc.constantFrom('#REF!', '#N/A'),
    formula: fc.constantFrom('calculated' as const, 'uncalculated' as const),
  },
  { requiredKeys: ['row', 'column'] },
);
const origin = fc.record({
  file: fc.option(text, { nil: null }),
  sheet: fc.option(text, { nil: null }),
  cells: fc.array(fc.tuple(text, place)).map((entries) => new Map(entries)),
});

const evaluated = fc.record({ weight: amount, score: amount }).map((points) => ({
  ...EMPTY_INDICATOR,
  ...points,
  history: { previous: '≥20个', beforePrevious: null },
}));

const tables = fc.array(
  fc.tuple(project, origin, amount, fc.array(evaluated)).map(([table, from, rate, indicators]) => ({
    ...EMPTY_PROJECT,
    ...table,
    execution: rate === null ? null : { ...EMPTY_EXECUTION, rate },
    longTerm: { goals: ['目标'], indicators },
    score: rate,
    origin: from,
  })),
  { maxLength: 3 },
);

const document: fc.Arbitrary<TargetDocument> = fc.record({
  department: fc.option(
    fc.tuple(department, origin).map(([goals, from]) => ({ ...goals, origin: from })),
    { nil: null },
  ),
  projects: tables,
  departments: tables,
  unplaced: fc.array(fc.record({ line: fc.nat(), text, file: text }, { requiredKeys: ['line', 'text'] })),
});

/** Big's own equality takes -0 for 0 and knows no digits: told apart here by what they print and their sign. */
const shown = (value: TargetDocument) =>
  JSON.stringify(value, (_key, entry: unknown) => {
    if (entry instanceof Map) return [...entry];
    if (typeof entry === 'number' && (!Number.isFinite(entry) || Object.is(entry, -0)))
      return `number ${Object.is(entry, -0) ? '-0' : entry}`;
    return entry;
  });

describe('a document on its way to another thread', () => {
  test('gets there without loss', () => {
    fc.assert(
      fc.property(document, (sent) => {
        const received = fromWire(toWire(sent));
        expect(received).toEqual(sent);
        expect(shown(received)).toBe(shown(sent));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the numbers that JSON has no word for, and leaves out what is undefined', () => {
    const values = [-0, 0, Number.NaN, Infinity, -Infinity, 1.5];
    const cells = new Map(values.map((value, at) => [`plan[${at}]`, { row: 0, column: at, value }] as const));
    const table = { ...EMPTY_PROJECT, origin: { file: null, sheet: '表', cells } };
    const unplaced = [{ line: 1, text: '甲', file: undefined as never }];
    const back = fromWire(toWire({ department: null, projects: [table], departments: [], unplaced }));
    expect([...back.projects[0]!.origin.cells.values()].map(({ value }) => value)).toEqual(values);
    expect(back.unplaced).toStrictEqual([{ line: 1, text: '甲' }]);
  });

  test('carries decimals as texts, and they are decimals again', () => {
    const table = { ...EMPTY_PROJECT, score: new Big('123456789012345678901234567890.10') };
    const wire = toWire(table);
    expect(wire).toContain('"123456789012345678901234567890.1"');
    const { score } = fromWire(wire);
    expect(score).toBeInstanceOf(Big);
    expect(score?.plus(1).toFixed()).toBe('123456789012345678901234567891.1');
  });
});
