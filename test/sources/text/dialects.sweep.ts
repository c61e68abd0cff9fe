import fc from 'fast-check';
import { readTextDocument } from '../../../src/sources/text/read-text-document';
import type { ProjectTable } from '../../../src/domain/project-table';
import { generateDocument, type Dialect, type DocumentProject } from '../../support/generate-document';

const CHARACTERS = [
  ...'按时拨付资金保障村级运转工作开展情况质量维护培训服务群众及其完成率，。、；（）0123456789ABC',
];
const SENTENCE = fc
  .string({ unit: fc.constantFrom(...CHARACTERS), minLength: 2, maxLength: 24 })
  // Begins as prose does: what begins with a number or a bracket may be an enumerator.
  .map((text) => `按${text}`);

const LEVELS = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
] as const;

const indicators = fc
  .tuple(...LEVELS.map(([, level2]) => fc.array(fc.constantFrom(...level2), { minLength: 1, maxLength: 6 })))
  .chain((names) =>
    fc.tuple(
      ...names.flatMap((group, index) =>
        group.map((level2) =>
          fc.record({
            level1: fc.constant(LEVELS[index]![0]),
            level2: fc.constant(level2),
            level3: SENTENCE,
            description: SENTENCE,
            target: fc.constantFrom('≥23 个', '≥95%', '2023年12月31日', '≤24000 元', '优', '长期'),
            basis: fc.constantFrom('历史标准', '行业标准', '历史标准\n行业标准'),
          }),
        ),
      ),
    ),
  );

const amount = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
const percent = fc.integer({ min: 0, max: 100 }).map(String);

const project: fc.Arbitrary<DocumentProject> = fc.record({
  agency: fc.record({
    code: fc.constantFrom('485001', '301', '4850010001'),
    name: fc.constantFrom('丰润区沙流河镇人民政府本级', '某县水利局', '城关街道办事处'),
  }),
  moneyUnit: fc.constantFrom('万元', '元'),
  code: fc.stringMatching(/^\d{6}2\dP[0-9A-Z]{12}$/),
  name: SENTENCE.map((text) => `${text}经费`),
  total: amount,
  fiscal: amount,
  other: fc.option(amount, { nil: null }),
  purpose: SENTENCE,
  plan: fc.tuple(percent, percent, percent, percent),
  goals: fc
    .array(SENTENCE, { minLength: 1, maxLength: 5 })
    .map((goals) => goals.map((goal, index) => `${index + 1}. ${goal}`)),
  indicators,
});

const dialect: fc.Arbitrary<Dialect> = fc.record({
  layout: fc.constantFrom('cells', 'rows', 'tabbedRows'),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  blankLines: fc.boolean(),
  dirt: fc.boolean(),
  fullWidth: fc.boolean(),
});

/** What was read, in the shape of what was written. */
function asWritten(table: ProjectTable) {
  const { agency, moneyUnit, code, name, budget, purpose, plan, goals } = table;
  return {
    agency,
    moneyUnit,
    code,
    name,
    total: budget.total?.toFixed(2),
    fiscal: budget.fiscal?.toFixed(2),
    other: budget.other?.toFixed(2) ?? null,
    purpose,
    plan: plan.map(String),
    goals,
    indicators: table.indicators.map(({ level1, level2, level3, description, target, basis }) => ({
      level1,
      level2,
      level3,
      description,
      target: target?.written,
      basis,
    })),
  };
}

function read(text: string) {
  return readTextDocument(new TextEncoder().encode(text), 'document.txt');
}

describe('documents of other towns', () => {
  test('are read whole, however they were turned into text', () => {
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 4 }), dialect, (projects, way) => {
        const document = read(generateDocument(projects, way));
        expect(document.unplaced).toEqual([]);
        expect(document.projects.map(asWritten)).toEqual(projects);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('every field remembers a line that has its text', () => {
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 3 }), dialect, (projects, way) => {
        const text = generateDocument(projects, way);
        const lines = text.split(/\r\n|\r|\n/);
        for (const table of read(text).projects) {
          const lineOf = (path: string) => lines[(table.origin.cells.get(path)?.line ?? 0) - 1] ?? '';
          expect(lineOf('code')).toContain(table.code);
          expect(lineOf('purpose')).toContain(table.purpose);
          table.indicators.forEach(({ level3 }, index) => {
            expect(lineOf(`indicators[${index}].level3`)).toContain(level3);
          });
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('a text between two tables is reported with its line, and nothing else changes', () => {
    fc.assert(
      fc.property(project, project, dialect, (first, second, way) => {
        const before = generateDocument([first], way).replace(/[\s]+$/, '');
        const after = generateDocument([second], way).split(way.lineBreak).slice(4).join(way.lineBreak);
        const note = '注：本表一式三份，由财政所留存备查';
        const text = [before, '', '', note, '', after].join(way.lineBreak);
        const document = read(text);
        const line = text.split(way.lineBreak).indexOf(note) + 1;
        expect(document.unplaced).toEqual([{ file: 'document.txt', line, text: note }]);
        expect(document.projects.map(asWritten)).toEqual([first, second]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
