import { isPlaceholder } from '../../../domain/text';
import type { TextRule } from '../../rule';
import { anyOf } from '../../../domain/has-word';
import { SOURCES } from '../../support/sources';
import { PLANNED_TEXTS } from '../../support/text-places';
import { TO_BE_FILLED_IN } from '../../words/placeholders';

const FILLER = new RegExp(`[Xx×＊*]{2,}|_{2,}|[○〇□◯]{2,}|…{2,}|${anyOf(TO_BE_FILLED_IN)}|^(?:N/A|n/a)$`);

export const textPlaceholder: TextRule = {
  scope: 'text',
  id: 'text-placeholder',
  family: 'text',
  severity: 'error',
  forms: 'all',
  places: PLANNED_TEXTS,
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
  check(text) {
    if (isPlaceholder(text)) return { values: { found: text } };
    // A size such as 3×5 or 50%*2 has one sign; names like XX村 have two.
    const found = FILLER.exec(text)?.[0];
    return found === undefined ? null : { values: { found } };
  },
};
