import { decodeText } from '../../../src/sources/text/decode-text';
import { withUsualCharacters } from '../../../src/sources/text/radicals';

test('radicals become the characters that look the same, all else stays', () => {
  expect(withUsualCharacters('⼀⼆⾦⻘⻓⺠⻚')).toBe('一二金青长民页');
  expect(withUsualCharacters('一级指标≥90％①Ⅱ')).toBe('一级指标≥90％①Ⅱ');
});

test('every radical that Unicode itself equates with a character becomes it', () => {
  for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
    const [usual] = withUsualCharacters(String.fromCharCode(code));
    expect(usual).toMatch(/[\u4e00-\u9fff]/);
  }
});

test('a text that was copied from a PDF reads as one that was typed', () => {
  expect(decodeText(Buffer.from('某县⼈⺠政府'), '文.txt')).toBe('某县人民政府');
});
