import { linePlace } from '../domain/line-place';
import type { TargetDocument } from '../domain/target-document';
import type { Locale, LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import { SEVERAL_PROJECTS } from '../rules/catalogue/form/table-form-unknown';

const UNKNOWN_FORM: LocalText = {
  'zh-CN':
    '“{file}”{place}起的表“{title}”不是已知的表式，其内容没有读取，也未计入合计。{several}认出的栏目：{labels}；还缺少：{missing}。',
  'en-US':
    'The table "{title}" in "{file}", from {place}, is in no known form: nothing of it was read or summed. {several}Labels recognised: {labels}; missing: {missing}.',
};

const NONE: LocalText = { 'zh-CN': '无', 'en-US': 'none' };

/** What is said of each table of a file whose form is not known, since no sum and no comparison has it. */
export function unknownFormNotes(document: TargetDocument, file: string, locale: Locale): Message[] {
  return (document.unknownTables ?? []).map(
    ({ sheet, line, within, title, labels, missing, isOfSeveral }): Message => ({
      text: UNKNOWN_FORM,
      values: {
        file,
        place: sheet === undefined ? linePlace(line, within, locale) : `${sheet}!A${line}`,
        title: title ?? '',
        several: isOfSeveral ? SEVERAL_PROJECTS[locale] : '',
        labels: labels.join('、'),
        missing: missing.length === 0 ? NONE[locale] : missing.join('、'),
      },
    }),
  );
}
