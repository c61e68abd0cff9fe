import Big from 'big.js';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { EMPTY_DOCUMENT } from '../../src/domain/target-document';
import { parseTargetValue } from '../../src/domain/target-value';
import { yearProgress } from '../../src/domain/year-progress';

const CODE = '13020823P00010010004W';
const OTHER_CODE = '13020823P000047100203';

const indicator = (told: Partial<Indicator> = {}): Indicator => ({
  ...EMPTY_INDICATOR,
  level3: '建设数量',
  target: parseTargetValue('≥23个'),
  actual: '23个',
  prospect: '确定能',
  ...told,
});

/** A table that says all that any phase asks for. */
const table = (form: string, told: Partial<ProjectTable> = {}): ProjectTable => ({
  ...EMPTY_PROJECT,
  form,
  code: CODE,
  name: '村级转移支付',
  budget: { ...EMPTY_PROJECT.budget, total: new Big(10) },
  goals: ['保障运转'],
  indicators: [indicator(), indicator()],
  execution: { ...EMPTY_EXECUTION, executed: new Big(4) },
  score: new Big(96),
  ...told,
});

const progress = (projects: readonly ProjectTable[], followUps?: readonly ProjectTable[]) =>
  yearProgress({ ...EMPTY_DOCUMENT, projects, ...(followUps && { followUps }) });

describe('how far the projects of a year are', () => {
  test('nothing of none', () => {
    expect(progress([])).toEqual({ projects: 0, done: { targets: 0, monitoring: 0, evaluation: 0 } });
  });

  test('each table that says what its phase asks for is done', () => {
    const targets = [table('declaration'), table('spendingPlan', { code: OTHER_CODE, name: '统计经费' })];
    expect(progress(targets)).toEqual({ projects: 2, done: { targets: 2, monitoring: 0, evaluation: 0 } });
    expect(progress(targets, [table('monitoring'), table('selfEvaluation')])).toEqual({
      projects: 2,
      done: { targets: 2, monitoring: 1, evaluation: 1 },
    });
  });

  test('a later table without targets is none of the projects', () => {
    expect(progress([table('selfEvaluation')]).projects).toBe(0);
    expect(progress([table('selfEvaluation')]).done.targets).toBe(0);
    const ofOther = table('monitoring', { code: OTHER_CODE, name: '统计经费' });
    expect(progress([table('declaration')], [ofOther]).done.monitoring).toBe(0);
  });

  test('a project is done once, however many tables of a phase it has', () => {
    const twice = (form: string) => progress([table('declaration')], [table(form), table(form)]).done;
    expect(twice('monitoring')).toEqual({ targets: 1, monitoring: 1, evaluation: 0 });
    expect(twice('selfEvaluation')).toEqual({ targets: 1, monitoring: 0, evaluation: 1 });
  });

  const nothing = { actual: null, target: null, prospect: null };
  test.each<[string, Partial<ProjectTable>]>([
    ['a name', { name: null }],
    ['a budget', { budget: EMPTY_PROJECT.budget }],
    ['goals', { goals: [] }],
    ['indicators', { indicators: [] }],
    ['the target of one', { indicators: [indicator(), indicator({ target: null })] }],
    ['the targets of all', { indicators: [indicator(nothing), indicator(nothing)] }],
  ])('targets without %s are not filled in', (_, told) =>
    expect(progress([table('declaration', told)])).toMatchObject({ projects: 1, done: { targets: 0 } }),
  );

  test('targets need nothing of the later phases', () => {
    const indicators = [indicator({ actual: null, prospect: null })];
    expect(progress([table('declaration', { indicators, execution: null, score: null })]).done.targets).toBe(
      1,
    );
  });

  test.each<[string, Partial<ProjectTable>]>([
    ['execution', { execution: null }],
    ['what was executed', { execution: EMPTY_EXECUTION }],
    ['indicators', { indicators: [] }],
    ['the result of one', { indicators: [indicator({ actual: null }), indicator()] }],
    ['the prospect of one', { indicators: [indicator(), indicator({ prospect: null })] }],
  ])('a monitoring without %s is not filled in', (_, told) =>
    expect(progress([table('declaration')], [table('monitoring', told)]).done).toEqual({
      targets: 1,
      monitoring: 0,
      evaluation: 0,
    }),
  );

  test('a monitoring needs neither goals nor a score', () => {
    const monitoring = table('monitoring', { goals: [], score: null, budget: EMPTY_PROJECT.budget });
    expect(progress([table('declaration')], [monitoring]).done.monitoring).toBe(1);
  });

  test.each<[string, Partial<ProjectTable>]>([
    ['a score', { score: null }],
    ['indicators', { indicators: [] }],
    ['the result of one', { indicators: [indicator({ actual: null }), indicator()] }],
  ])('an evaluation without %s is not filled in', (_, told) =>
    expect(progress([table('declaration')], [table('selfEvaluation', told)]).done).toEqual({
      targets: 1,
      monitoring: 0,
      evaluation: 0,
    }),
  );

  test('an evaluation needs no prospects', () => {
    const evaluation = table('selfEvaluation', {
      indicators: [indicator({ prospect: null })],
      execution: null,
    });
    expect(progress([table('declaration')], [evaluation]).done.evaluation).toBe(1);
  });
});
