import { resolveSettings } from '../../../src/domain/workbook-settings';
import { RULES, ruleOf } from '../../../src/rules/catalogue';
import { checkDocument, type CheckResult } from '../../../src/rules/checker';
import { findingMessage, undecidedReason, type Finding, type Undecided } from '../../../src/rules/finding';
import type { MessageValues } from '../../../src/rules/rule';
import type { Given } from './given';

/** A finding that a rule shall give: all of it, so that nothing else may be told. */
export interface Expected {
  field: string;
  /** The table it is about, counted from 0; null of the department and of the document as a whole. The first unless told. */
  table?: number | null;
  values?: MessageValues;
  /** The value of the repair of the same field; none unless told. */
  fix?: string | number;
}

/** A rule that shall not decide, with a piece of the reason in Chinese. */
export interface ExpectedDoubt {
  field: string;
  table?: number | null;
  reason: string;
}

export interface RuleCases {
  /** What comes near to failing and passes: the smallest change from a case below. */
  nearMisses: Readonly<Record<string, Given>>;
  /** What fails, with every finding of the rule in order. */
  failures: Readonly<Record<string, readonly [Given, ...Expected[]]>>;
  /** What cannot be decided, with every doubt of the rule in order. */
  undecided?: Readonly<Record<string, readonly [Given, ...ExpectedDoubt[]]>>;
  /** What the rule has nothing to say of. */
  notApplicable?: Readonly<Record<string, Given>>;
}

function askRule(id: string, { document, entered }: Given): CheckResult {
  const rulesOff = RULES.map((rule) => rule.id).filter((other) => other !== id);
  return checkDocument(document, resolveSettings({ ...entered, rulesOff }, document));
}

function expectNoMarks(text: string): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/\{\w+\}/);
}

const tableOf = ({ document }: Given, { table }: Finding | Undecided) =>
  table === null ? null : document.projects.indexOf(table);

/** The tests of one rule: near misses first, then what fails, with field, values of the message and repair. */
export function testRule(id: string, { nearMisses, failures, undecided, notApplicable }: RuleCases): void {
  describe(id, () => {
    test('is in the catalogue, with near misses and failures', () => {
      expect(ruleOf(id)?.id).toBe(id);
      expect(Object.keys(nearMisses)).not.toEqual([]);
      expect(Object.keys(failures)).not.toEqual([]);
    });

    test.each(Object.entries(nearMisses))('lets pass: %s', (_says, made) => {
      const result = askRule(id, made);
      expect(result.findings).toEqual([]);
      expect(result.undecided).toEqual([]);
      expect(result.notApplicable).toEqual([]);
    });

    test.each(Object.entries(failures))('finds: %s', (_says, [made, ...expected]) => {
      const { findings, undecided: doubts, notApplicable: silent } = askRule(id, made);
      const found = findings.map(({ field, values, fix, ...finding }) => ({
        field,
        table: tableOf(made, finding as Finding),
        values,
        fix,
      }));
      expect(found).toEqual(
        expected.map(({ field, table = 0, values = {}, fix }) => ({
          field,
          table,
          values,
          fix: fix === undefined ? null : { field, value: fix },
        })),
      );
      expect(doubts).toEqual([]);
      expect(silent).toEqual([]);
      for (const finding of findings) {
        expect(finding.severity).toBe(ruleOf(id)?.severity);
        expectNoMarks(findingMessage(finding, 'zh-CN'));
        expectNoMarks(findingMessage(finding, 'en-US'));
      }
    });

    if (undecided)
      test.each(Object.entries(undecided))('does not decide: %s', (_says, [made, ...expected]) => {
        const { findings, undecided: doubts } = askRule(id, made);
        expect(
          doubts.map((doubt) => ({
            field: doubt.field,
            table: tableOf(made, doubt),
            reason: undecidedReason(doubt, 'zh-CN'),
          })),
        ).toEqual(
          expected.map(({ field, table = 0, reason }) => ({
            field,
            table,
            reason: expect.stringContaining(reason) as string,
          })),
        );
        expect(findings).toEqual([]);
        for (const doubt of doubts) expectNoMarks(undecidedReason(doubt, 'en-US'));
      });

    if (notApplicable)
      test.each(Object.entries(notApplicable))('has nothing to say: %s', (_says, made) => {
        const result = askRule(id, made);
        expect(result.notApplicable).toEqual([id]);
        expect(result.findings).toEqual([]);
        expect(result.undecided).toEqual([]);
      });
  });
}
