import { cleanText } from '../../domain/text';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule, type TextRule } from '../rule';
import { SOURCES } from '../sources';
import type { FieldPath } from '../../domain/place';
import { TRAIT } from '../text-traits';

const tooLong: TextRule = {
  scope: 'text',
  id: 'text-too-long',
  family: 'text',
  severity: 'warning',
  title: { 'zh-CN': '文字过长', 'en-US': 'Text is too long' },
  message: {
    'zh-CN': '文字有{length}字，超过{most}字，请精简。',
    'en-US': 'The text has {length} characters, over {most}; shorten it.',
  },
  why: {
    'zh-CN': '过长的文字打印不下，预算系统也可能截断。上限可在设置中调整。',
    'en-US': 'Long texts do not print, and budget systems may cut them. The limit is a setting.',
  },
  source: SOURCES.form,
  limit: 'longestText',
  traits: TRAIT.long,
  check(text, _place, _project, { limits }) {
    return text.length > limits.longestText
      ? { values: { length: text.length, most: limits.longestText } }
      : null;
  },
};

const formulaLike: TextRule = {
  scope: 'text',
  id: 'text-like-formula',
  family: 'text',
  severity: 'warning',
  title: { 'zh-CN': '文字像公式', 'en-US': 'Text looks like a formula' },
  message: {
    'zh-CN': '文字以“{sign}”开头，容易被 Excel 当作公式。',
    'en-US': 'The text begins with "{sign}", which Excel may take for a formula.',
  },
  why: {
    'zh-CN': '以=、+、-、@开头的文字再次编辑或导出时会变成公式或报错，请改写开头。',
    'en-US':
      'Such a text turns into a formula or an error when it is edited or exported. Begin it otherwise.',
  },
  source: SOURCES.review,
  traits: TRAIT.formulaStart,
  check: (text) => ({ values: { sign: text.charAt(0) } }),
};

const FILLER =
  /[Xx×＊*]{2,}|_{2,}|[○〇□◯]{2,}|某某|待填|待定|待补|待完善|请填|（填写|\(填写|TODO|TBD|^(?:N\/A|n\/a|无|略|[/／])$|…{2,}/;

const placeholder: TextRule = {
  scope: 'text',
  id: 'text-placeholder',
  family: 'text',
  severity: 'error',
  title: { 'zh-CN': '占位文字未替换', 'en-US': 'Placeholder left in' },
  message: {
    'zh-CN': '文字中的“{found}”是占位内容，没有替换成实际内容。',
    'en-US': '"{found}" is a placeholder that was never filled in.',
  },
  why: {
    'zh-CN': '模板中的占位内容必须换成本项目的实际内容。',
    'en-US': 'What a template leaves open must be filled in for this project.',
  },
  source: SOURCES.review,
  traits: TRAIT.filler,
  check(text, place) {
    const found = FILLER.exec(text)?.[0];
    if (found === undefined) return null;
    // A size such as 3×5 or 50%*2 has one sign; names like XX村 have two.
    return place === 'name' && found === '无' ? null : { values: { found } };
  },
};

/** Blanks that stand before full-width punctuation, and runs of them, without which the text says the same. */
function withoutStrayBlanks(text: string): string {
  return text
    .replace(/[ \t\u3000\u00a0]+(?=[，。；、：！？）”》])/g, '')
    .replace(/[ \t\u3000\u00a0]{2,}/g, ' ');
}

const strayBlanks: TextRule = {
  scope: 'text',
  id: 'stray-blanks',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '多余空格', 'en-US': 'Stray blanks' },
  message: {
    'zh-CN': '文字中有多余的空格（标点前或连续空格），可以删去。',
    'en-US': 'There are stray blanks, before punctuation or several in a row.',
  },
  why: {
    'zh-CN': '多为从Word或网页粘贴带入，打印时留下空白。',
    'en-US': 'They come along when text is pasted, and leave gaps in print.',
  },
  source: SOURCES.form,
  traits: TRAIT.strayBlank,
  check(text) {
    const fix = withoutStrayBlanks(text);
    return fix === text ? null : { fix };
  },
};

const strayTabs: TextRule = {
  scope: 'text',
  id: 'stray-tabs',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '文字中有制表符', 'en-US': 'Tabs in the text' },
  message: {
    'zh-CN': '文字中间有制表符，可以删去。',
    'en-US': 'There are tabs inside the text.',
  },
  why: {
    'zh-CN': '制表符在单元格中看不见，导出或复制时会把一格拆成几格。',
    'en-US': 'Tabs are invisible in a cell and split it when it is copied or exported.',
  },
  source: SOURCES.form,
  traits: TRAIT.tab,
  check(text) {
    // A tab before punctuation is a stray blank already.
    if (!withoutStrayBlanks(text).includes('\t')) return null;
    return { fix: cleanText(text.replace(/ *\t+ */g, '')) };
  },
};

/** Half-width commas and semicolons between Chinese characters, and what they should be. */
const HALF_WIDTH = /(?<=\p{Script=Han}[ \t]*)([,;])[ \t]*(?=\p{Script=Han})/gu;

const halfWidthMarks: TextRule = {
  scope: 'text',
  id: 'half-width-punctuation',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '中文中用了半角标点', 'en-US': 'Half-width punctuation' },
  message: {
    'zh-CN': '中文之间用了半角的“{sign}”。',
    'en-US': 'There is a half-width "{sign}" between Chinese characters.',
  },
  why: {
    'zh-CN': '中文公文使用全角标点。',
    'en-US': 'Chinese official texts use full-width punctuation.',
  },
  source: SOURCES.form,
  traits: TRAIT.halfWidthMark,
  check(text) {
    let sign = '';
    const fix = text.replace(HALF_WIDTH, (_all, found: string) => {
      sign ||= found;
      return found === ',' ? '，' : '；';
    });
    return fix === text ? null : { values: { sign }, fix };
  },
};

const doubledMarks: TextRule = {
  scope: 'text',
  id: 'doubled-punctuation',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '标点重复', 'en-US': 'Doubled punctuation' },
  message: { 'zh-CN': '标点“{found}”重复。', 'en-US': 'Punctuation is doubled: "{found}".' },
  why: {
    'zh-CN': '多为修改后遗留，删去多余的一个即可。',
    'en-US': 'Left over after an edit; one of them is enough.',
  },
  source: SOURCES.form,
  traits: TRAIT.doubledMark,
  check(text) {
    const found = /([，。；、：])\1+/.exec(text)?.[0];
    return found === undefined ? null : { values: { found }, fix: text.replace(/([，。；、：])\1+/g, '$1') };
  },
};

/** Whether straight or curly quotation marks of a text do not pair. */
export function hasUnpairedQuotes(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1;
}

const quotesUnbalanced: TextRule = {
  scope: 'text',
  id: 'quotes-unbalanced',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '引号不成对', 'en-US': 'Quotes do not pair' },
  message: { 'zh-CN': '文字中的引号不成对。', 'en-US': 'The quotation marks of the text do not pair.' },
  why: {
    'zh-CN': '多为粘贴时带入或漏删一半，请核对。',
    'en-US': 'One of them was pasted along or deleted by mistake.',
  },
  source: SOURCES.form,
  traits: TRAIT.quote,
  check(text) {
    return hasUnpairedQuotes(text) ? {} : null;
  },
};

/** Phrases that say nothing of their own. */
const EMPTY_PHRASES =
  /切实服务(?:大局|群众)的?(?:作用)?|服务大局|(?:积极|认真)?开展(?:各项)?工作|做好(?:各项|本职|相关|有关)?工作|确保(?:各项)?工作(?:顺利)?(?:开展|完成)|保障(?:各项)?工作(?:正常|顺利)?(?:开展|运转|完成)|通过(?:开展)?(?:此|该|本)项工作(?:的开展)?|对工作的开展|(?:起到|达到|发挥)(?:积极)?的?作用|大力改善民生|促进社会(?:和谐)?稳定|维护社会稳定|提高工作(?:效率|水平)|提升[\p{Script=Han}]{0,4}工作水平|圆满完成(?:各项)?任务|取得(?:良好|显著)(?:成效|效果)/gu;

const FIGURE_INSIDE = /^[\s\S]{3,}\d/;

const emptyPhrases: TextRule = {
  scope: 'text',
  places: ['goal'],
  id: 'text-empty-phrase',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '目标空泛', 'en-US': 'Goal without content' },
  message: {
    'zh-CN': '该目标大半是“{found}”一类的套话，没有说明要做什么、做到什么程度。',
    'en-US':
      'Most of this goal is phrases such as "{found}"; it does not say what is done, and how much of it.',
  },
  why: {
    'zh-CN': '目标应指向明确、具体细化，写出对象、数量和期限。',
    'en-US': 'A goal is specific: for whom, how much, by when.',
  },
  source: SOURCES.goals2015,
  traits: TRAIT.any,
  check(text) {
    // A figure after the number of the goal says something.
    if (text.length > 60 || FIGURE_INSIDE.test(text)) return null;
    const found = text.match(EMPTY_PHRASES);
    if (!found) return null;
    return found.join('').length * 2 >= text.replace(/^[\d.、（）() ]+|[，。；、\s]/g, '').length
      ? { values: { found: found[0] } }
      : null;
  },
};

const strayQuotes: ProjectRule = {
  scope: 'project',
  id: 'stray-quotes',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '单元格带多余引号', 'en-US': 'Stray quotes around the cell' },
  message: {
    'zh-CN': '单元格的文字外面套着多余的引号，是复制粘贴时带入的。',
    'en-US': 'The text of the cell is wrapped in quotes that came with a paste.',
  },
  why: {
    'zh-CN': '从其他程序粘贴含换行的单元格时会带入英文引号，导入时已自动忽略，建议一并清理。',
    'en-US':
      'Pasting a cell of several lines brings quotes along. They are ignored on reading; better remove them.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { cells } = table.origin;
    if (cells.size === 0) return NOT_APPLICABLE;
    let problems: Problem[] | null = null;
    const look = (field: FieldPath, text: string | null) => {
      const value = cells.get(field)?.value;
      if (text === null || typeof value !== 'string' || !value.includes('"')) return;
      if (cleanText(value).split('"').length === value.split('"').length) return;
      (problems ??= []).push({ field, fix: { field, value: text } });
    };
    look('purpose', table.purpose);
    // All goals share a cell: it is told once.
    look('goals[0]', table.goals[0] ?? null);
    return problems ?? PASSED;
  },
};

export const TEXT_RULES = [
  tooLong,
  formulaLike,
  placeholder,
  strayBlanks,
  strayTabs,
  halfWidthMarks,
  doubledMarks,
  quotesUnbalanced,
  emptyPhrases,
  strayQuotes,
] as const;
