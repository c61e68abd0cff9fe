/**
 * Has LibreOffice calculate the scores of 500 generated indicators on self-evaluation sheets, and compares them with the
 * arithmetic of the rules (domain/scoring.ts, 财预〔2020〕10号). Run by `npm run test:recalculation`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Big from 'big.js';
import { readXlsx } from 'hucre/xlsx';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import {
  rateOfExecution,
  scoreOfExecution,
  ratingOf,
  roundScore,
  scoreOfIndicator,
} from '../../src/domain/scoring';
import { formatCalendarDate } from '../../src/domain/calendar-date';
import { parseTargetValue } from '../../src/domain/target-value';
import { TOTAL_ROW } from '../../src/forms/follow-up-head';
import { evaluationRows, COLUMN, MONEY } from '../../src/forms/self-evaluation/evaluation-layout';
import { planEvaluation } from '../../src/forms/self-evaluation/evaluation-sheet';
import { REACHED_WORDS } from '../../src/forms/reached-words';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { findOffice, recalculate } from './libreoffice';

const TABLES = 25;
const ROWS = 20;

/** Numbers that are the same in every run (a linear congruential generator). */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

const next = numbers(20_260);
const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;

/** One target of each kind with what was achieved, as offices write both. */
function generated(): { target: string; actual: string } {
  const aimed = 1 + next(200);
  const achieved = next(3) === 0 ? aimed : next(300);
  const unit = pick(['个', '元', '人次', '天']);
  const sign = pick(['≥', '≤', '=', '>', '<', '']);
  const day = { year: 2023, month: 1 + next(12), day: 1 + next(28) };
  const done = { ...day, day: 1 + next(28) };
  switch (next(7)) {
    case 0:
    case 1:
      return { target: `${sign}${aimed}${unit}`, actual: `${achieved}${unit}` };
    case 2:
      return { target: `${sign}${(aimed / 2).toFixed(1)}%`, actual: `${(achieved / 4).toFixed(2)}%` };
    case 3:
      return { target: `${aimed}-${aimed + 20}${unit}`, actual: `${achieved}${unit}` };
    case 4:
      return { target: formatCalendarDate(day), actual: formatCalendarDate(done) };
    case 5:
      return { target: pick(['优', '良', '中']), actual: pick(['优', '良', '中', '差']) };
    default:
      return { target: pick(['优良', '逐步提升', '达标']), actual: pick(Object.values(REACHED_WORDS)) };
  }
}

function table(at: number): ProjectTable {
  const indicators = Array.from({ length: ROWS }, (_, index): Indicator => {
    const { target, actual } = generated();
    return {
      ...EMPTY_INDICATOR,
      level1: '产出指标',
      level2: pick(['数量指标', '质量指标', '成本指标']),
      level3: `指标${at}-${index}`,
      target: parseTargetValue(target),
      weight: new Big(1 + next(60)).div(4),
      actual,
    };
  });
  return {
    ...EMPTY_PROJECT,
    form: 'selfEvaluation',
    name: `项目${at}`,
    moneyUnit: '万元',
    budget: { total: new Big(1 + next(9999)).div(100), fiscal: null, other: null },
    execution: { ...EMPTY_EXECUTION, executed: new Big(next(9999)).div(100), weight: new Big(10) },
    indicators,
  };
}

/** Whether a calculated score is what the rules work out: a figure, or within the band of a judgement. */
function agrees({ target, actual, weight, level2 }: Indicator, calculated: unknown): boolean {
  if (target === null || actual === null || weight === null) return false;
  const isLessBetter = level2 === '成本指标';
  const score = scoreOfIndicator(target, actual, { points: weight, isLessBetter });
  if (typeof calculated !== 'number') return score.kind === 'unknown';
  if (score.kind === 'exact') return Math.abs(roundScore(score.score).toNumber() - calculated) < 1e-9;
  return score.kind === 'band' && score.from.lte(calculated) && score.to.gte(calculated);
}

async function main(): Promise<number> {
  const office = findOffice();
  if (office === null) return 2;
  const tables = Array.from({ length: TABLES }, (_, index) => table(index));
  const { bytes } = await writeWorkbook(
    // Saved results are none, so that whatever stands there was calculated.
    tables.map((one, index) => {
      const plan = planEvaluation(one, `自评${index}`);
      const rows = plan.rows.map((row) =>
        row.map((content) =>
          typeof content === 'object' && content !== null ? { ...content, result: '?' } : content,
        ),
      );
      return { ...plan, rows };
    }),
  );
  const folder = mkdtempSync(join(tmpdir(), 'scores-'));
  let passed = 0;
  let failed = 0;
  const check = (ok: boolean, detail: () => string) => {
    if (ok) passed += 1;
    else {
      failed += 1;
      console.error(`FAILED ${detail()}`);
    }
  };
  try {
    const book = join(folder, 'scores.xlsx');
    writeFileSync(book, bytes);
    const { sheets } = await readXlsx(readFileSync(recalculate(office, folder, book)), { readStyles: true });
    tables.forEach((one, at) => {
      const cells = sheets[at]?.cells;
      const valueAt = (row: number, column: number): unknown => {
        const cell = cells?.get(`${row},${column}`);
        return cell?.formulaResult ?? cell?.value;
      };
      const { indicatorRow, totalRow, ratingRow } = evaluationRows(one);
      const scores = one.indicators.map((indicator, index) => {
        const calculated = valueAt(indicatorRow + index, COLUMN.score);
        check(agrees(indicator, calculated), () => {
          const { target, actual, weight } = indicator;
          return `${target?.written} / ${actual} / ${weight?.toString()}: ${String(calculated)}`;
        });
        return calculated;
      });
      const { executed = null } = one.execution ?? {};
      const rate = executed && one.budget.total && rateOfExecution(executed, one.budget.total);
      const execution = valueAt(TOTAL_ROW, MONEY.score);
      const expected = rate && roundScore(scoreOfExecution(rate, new Big(10))).toNumber();
      check(execution === expected, () => `execution of ${at}: ${String(execution)}, not ${expected}`);
      const figures = [execution, ...scores].filter((score) => typeof score === 'number');
      const total = valueAt(totalRow, COLUMN.score);
      const isWhole = figures.length === ROWS + 1;
      const sum = figures.reduce((all, score) => all.plus(score), new Big(0));
      check(
        isWhole ? total === sum.toNumber() : (total ?? '') === '',
        () => `total of ${at}: ${String(total)}`,
      );
      const rating = valueAt(ratingRow, COLUMN.score) ?? '';
      check(rating === (isWhole ? ratingOf(sum) : ''), () => `rating of ${at}: ${String(rating)}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed >= TABLES * ROWS ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
