/*
 * Univer's renderer draws on a canvas, which tests have not, and to load it takes longer than all else of Univer. Here
 * stand what sheets ask it for without a window: whether a name has Chinese, Japanese or Korean letters, and for each
 * sheet the measures of what is drawn, which stay empty.
 */
const LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

class SpreadsheetSkeleton {
  dispose() {}
}

module.exports = { hasCJKText: (text) => LETTERS.test(text), SpreadsheetSkeleton };
