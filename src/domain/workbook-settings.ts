import type Big from 'big.js';
import { documentFacts } from './document-facts';
import type { Amount, MoneyUnit } from './money';
import { DEFAULT_FORM, type Agency, type FormId } from './project-table';
import type { Standards } from './standards';
import type { TargetDocument } from './target-document';

/** Figures that local rules fix differently; every rule that compares with a number takes it from here. */
export interface Limits {
  /** Least target of a satisfaction indicator, in percent. */
  leastSatisfaction: number;
  /** Longest purpose, goal or description, in characters. */
  longestText: number;
  /** Amounts that should agree may differ by so much, in yuan. */
  amountTolerance: number;
  /** A cost cap may allow so much more than the budget before it counts as one that cannot bind, in percent. */
  capSlack: number;
  /** A table with more indicators than this asks for a choice of the important ones. */
  mostIndicators: number;
  /** Spending may stay behind its plan by so many hundredths of the year's budget before a monitoring is yellow, in percent. */
  yellowBehind: number;
  /** The same of red. */
  redBehind: number;
}

export const DEFAULT_LIMITS: Limits = {
  leastSatisfaction: 85,
  longestText: 500,
  amountTolerance: 0,
  capSlack: 5,
  mostIndicators: 20,
  yellowBehind: 10,
  redBehind: 20,
};

/** What people entered for a workbook; null where the default holds. */
export interface EnteredSettings {
  year: number | null;
  agency: Agency | null;
  /** The unit that new tables state money in, and that all should. */
  moneyUnit: MoneyUnit | null;
  villages: number | null;
  /** In 万元. */
  approvedTotal: Amount | null;
  /** Whether tables on hidden worksheets count. */
  countHidden: boolean | null;
  /** The form that new tables are made in. */
  form: FormId | null;
  limits: Partial<Limits>;
  rulesOff: readonly string[];
  /** What an office asks for besides. */
  standards: Standards | null;
}

export const NOTHING_ENTERED: EnteredSettings = {
  year: null,
  agency: null,
  moneyUnit: null,
  villages: null,
  approvedTotal: null,
  countHidden: null,
  form: null,
  limits: {},
  rulesOff: [],
  standards: null,
};

/** What a check works with; a fact that nobody knows is null, and rules that need it do not decide. */
export interface WorkbookSettings {
  /** Fiscal year, four digits. */
  year: number | null;
  agency: Agency | null;
  /** The unit that all tables should state money in. */
  moneyUnit: MoneyUnit | null;
  villages: number | null;
  /** In 万元. */
  approvedTotal: Big | null;
  /** Whether tables on hidden worksheets count; they do unless told otherwise. */
  countHidden: boolean;
  /** The form that new tables are made in. */
  form: FormId;
  limits: Limits;
  rulesOff: ReadonlySet<string>;
  /** What an office asks for besides; null where none does. */
  standards: Standards | null;
}

/** Completes what was entered by what the document says of itself: the year of its codes, its agency, its unit, its villages. */
export function resolveSettings(entered: EnteredSettings, document: TargetDocument): WorkbookSettings {
  const facts = documentFacts(document);
  return {
    year: entered.year ?? facts.year,
    agency: entered.agency ?? facts.agency,
    moneyUnit: entered.moneyUnit ?? facts.moneyUnit,
    villages: entered.villages ?? facts.villages,
    approvedTotal: entered.approvedTotal,
    countHidden: entered.countHidden ?? true,
    form: entered.form ?? DEFAULT_FORM,
    limits: { ...DEFAULT_LIMITS, ...entered.limits },
    rulesOff: new Set(entered.rulesOff),
    standards: entered.standards,
  };
}

/** What `first` leaves open is taken from `second`. */
export function mergeEntered(first: EnteredSettings, second: EnteredSettings): EnteredSettings {
  // The standards of an office go before what a workbook says of itself.
  const isOn = (id: string) => first.standards?.rulesOn.includes(id) ?? false;
  return {
    year: first.year ?? second.year,
    agency: first.agency ?? second.agency,
    moneyUnit: first.moneyUnit ?? second.moneyUnit,
    villages: first.villages ?? second.villages,
    approvedTotal: first.approvedTotal ?? second.approvedTotal,
    countHidden: first.countHidden ?? second.countHidden,
    form: first.form ?? second.form,
    limits: { ...second.limits, ...first.limits },
    rulesOff: [...new Set([...first.rulesOff, ...second.rulesOff.filter((id) => !isOn(id))])],
    standards: first.standards ?? second.standards,
  };
}
