import { UserError } from '../../../src/locale/user-error';
import { readHtml } from '../../../src/sources/html/read-html';
import { growsTooFast } from '../../support/growth';

test('whatever a page repeats takes time by its length', () => {
  const units = [
    '<div>',
    '<table><tr><td>',
    '</b>',
    '<p hidden>',
    '<td a=b ',
    '&#20013;',
    '<!--',
    ' ',
    '<td rowspan=9>',
    '<style>.a{display:none}</style>',
    '<i class=a>',
    '{',
    '<select>',
  ];
  const read = (text: string) => {
    try {
      readHtml(
        Buffer.from(`<style>.a{color:red};${text}</style><table><tr><td>项目名称</td>${text}`),
        '页.html',
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  };
  expect(growsTooFast(read, units)).toEqual([]);
});
