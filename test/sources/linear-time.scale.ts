import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import type { TargetDocument } from '../../src/domain/target-document';
import { UserError } from '../../src/locale/user-error';
import { repairDocument } from '../../src/rules/repair';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { readWorksheets } from '../../src/sources/xlsx/read-workbook';
import { workbookOfGrids } from '../../src/workbook/workbook-session';
import {
  generateDocument,
  generateProjects,
  PLAIN,
  type DocumentProject,
} from '../support/generate-document';
import { growsTooFast, REPEATED } from '../support/growth';
import { packageOf } from './xlsx/package-builder';

/** Stands where the repeated text is to stand. */
const HERE = '\u00a4';

const [PROJECT, OTHER] = generateProjects(2) as [DocumentProject, DocumentProject];
const [INDICATOR, ...INDICATORS] = PROJECT.indicators as [DocumentProject['indicators'][0]];

/** A document with the mark in what people word freely: the texts of the department, of a project and of an indicator. */
const FREE = [
  '一、总体绩效目标',
  HERE,
  '二、分项绩效目标',
  `1. ${HERE}`,
  `绩效目标：${HERE}`,
  `绩效指标：${HERE}`,
  '三、工作保障措施',
  `1. ${HERE}`,
];
const WORDED: DocumentProject = {
  ...PROJECT,
  name: HERE,
  purpose: HERE,
  goals: [HERE, `1. ${HERE}`],
  indicators: [{ ...INDICATOR, level3: HERE, description: HERE, target: HERE, basis: HERE }, ...INDICATORS],
};

/** The same with the mark where codes, figures and names of levels stand, and around the tables. */
const FIXED: DocumentProject = {
  ...PROJECT,
  agency: { code: PROJECT.agency.code, name: HERE },
  moneyUnit: HERE as '元',
  code: HERE,
  total: HERE,
  fiscal: HERE,
  plan: ['25', HERE, '75', '100'],
  indicators: [{ ...INDICATOR, level1: HERE, level2: HERE, target: `≥${HERE}` }, ...INDICATORS],
};

type Layout = (typeof PLAIN)['layout'];

const worded = (layout: Layout) =>
  `${FREE.join('\n')}\n${generateDocument([WORDED, OTHER], { ...PLAIN, layout })}`;
const fixed = (layout: Layout) =>
  `${HERE}\n${HERE}绩效目标表\n${generateDocument([FIXED, OTHER], { ...PLAIN, layout })}\n${HERE}`;

/** Everything that is done with a document that was read: its repair checks it first. */
function judge(document: TargetDocument): void {
  repairDocument(document, resolveSettings(NOTHING_ENTERED, document));
}

/** Does something with an input that may be refused, with a sentence. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const asText = (document: string) => {
  const parts = document.split(HERE);
  return (text: string) =>
    attempt(() => judge(readTextDocument(new TextEncoder().encode(parts.join(text)), 'a.txt')));
};

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The rows of a text as rows of a worksheet. */
const asWorkbook = (document: string) => {
  const rows = document.split('\n').map((line) => {
    const cells = line
      .split('\t')
      .map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`);
    return `<row>${cells.join('')}</row>`;
  });
  const parts = rows.join('').split(HERE);
  return (text: string) =>
    attempt(() => {
      const bytes = packageOf([{ name: '表', data: parts.join(escapeXml(text)) }]);
      judge(workbookOfGrids(Array.from(readWorksheets(bytes, 'a.xlsx'), ({ grid }) => grid)).document);
    });
};

/** Documents with the mark at up to a dozen places, so that an ordinary one takes a quarter of a second. */
const FLOOR = 2000;
/** What ends lines, cells and quotes matters where a row is a line. */
const STRUCTURAL = REPEATED.filter((unit) => /[\s"[\]:：|]/.test(unit));

describe('documents are read, checked and repaired in time that grows with their length', () => {
  const CASES: readonly [string, (text: string) => void, readonly string[]][] = [
    ['texts of people in a text', asText(worded('cells')), REPEATED],
    ['codes, figures and titles in a text', asText(fixed('cells')), REPEATED],
    ['texts of people in a text with whole rows', asText(worded('rows')), STRUCTURAL],
    ['codes, figures and titles in a text with whole rows', asText(fixed('rows')), STRUCTURAL],
    ['texts of people in a workbook', asWorkbook(worded('rows')), STRUCTURAL],
    ['codes, figures and titles in a workbook', asWorkbook(fixed('rows')), STRUCTURAL],
  ];

  test.each(CASES)('%s', (_name, call, units) => {
    expect(growsTooFast(call, units, FLOOR)).toEqual([]);
  });

  test('the documents are read as such, so that all rules see the repeated texts', () => {
    for (const text of [worded('cells'), worded('rows'), fixed('cells'), fixed('rows')]) {
      const { projects } = readTextDocument(new TextEncoder().encode(text.replaceAll(HERE, '甲')), 'a.txt');
      expect(projects).toHaveLength(2);
      expect(projects[0]?.indicators).toHaveLength(PROJECT.indicators.length);
    }
  });
});
