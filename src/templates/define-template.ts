import { EMPTY_INDICATOR } from '../domain/indicator';
import { EMPTY_PROJECT } from '../domain/project-table';
import Big from 'big.js';
import type { LocalText } from '../locale/locale';
import { convertAmount } from '../domain/money';
import { parseTargetValue } from '../domain/target-value';
import { NO_ORIGIN } from '../domain/place';
import type { Indicator } from '../domain/indicator';
import { headOf, type Template, type TemplateFacts } from './template';

/** Level 1 of each level 2, as the form of 财预〔2015〕88号 divides them. */
const LEVEL1 = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  成本指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
} as const;

/** One indicator: level 2, level 3, description, target value (null where the facts do not tell it), basis. */
export type IndicatorDraft = readonly [
  level2: keyof typeof LEVEL1,
  level3: string | null,
  description: string | null,
  target: string | null,
  basis: string | null,
];

/** What the texts of a template can draw on. */
export interface Figures {
  year: number;
  /** Such as `≥23个`; null when the number of villages is unknown. */
  atLeastVillages: string | null;
  /** Number of villages; null when unknown. */
  villages: number | null;
  /**
   * The cost cap in whole yuan that the budget allows for each of `parts` equal shares (villages x months ...), such
   * as `≤6717元`; null when budget or parts are unknown.
   */
  capPerShare(parts: number | null): string | null;
}

interface Declaration {
  id: string;
  name: LocalText;
  description: LocalText;
  purpose: (figures: Figures) => string | null;
  goals: (figures: Figures) => readonly string[];
  indicators: (figures: Figures) => readonly IndicatorDraft[];
}

function figuresOf({ year, villages = null, budget, moneyUnit }: TemplateFacts): Figures {
  return {
    year,
    villages,
    atLeastVillages: villages === null ? null : `≥${villages}个`,
    capPerShare(parts) {
      const total = budget?.total ?? null;
      if (total === null || parts === null || parts <= 0) return null;
      const share = convertAmount(total, moneyUnit, '元').div(parts).round(0, Big.roundUp);
      return share.gt(0) ? `≤${share.toFixed()}元` : null;
    },
  };
}

function indicatorOf([level2, level3, description, target, basis]: IndicatorDraft): Indicator {
  return {
    ...EMPTY_INDICATOR,
    level1: LEVEL1[level2],
    level2,
    level3,
    description,
    target: target === null ? null : parseTargetValue(target),
    basis,
  };
}

/** Makes a template of its declaration; its goals are numbered, and spending is planned in four equal parts. */
export function defineTemplate({ id, name, description, purpose, goals, indicators }: Declaration): Template {
  return {
    id,
    name,
    description,
    build(facts) {
      const figures = figuresOf(facts);
      return {
        ...EMPTY_PROJECT,
        ...headOf(facts),
        purpose: facts.purpose ?? purpose(figures),
        plan: [25, 50, 75, 100],
        goals: goals(figures).map((goal, index) => `${index + 1}. ${goal}`),
        indicators: indicators(figures).map(indicatorOf),
        origin: NO_ORIGIN,
      };
    },
  };
}
