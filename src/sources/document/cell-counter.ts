import { UserError } from '../../locale/user-error';
import { LIMITS } from '../package/limits';

const tooMany = {
  'zh-CN': '文件“{file}”的段落和单元格超过 {cells} 个，已停止读取。请只保留绩效目标部分，另存后再试。',
  'en-US':
    'File "{file}" has more than {cells} paragraphs and cells, so reading was stopped. Keep only the targets, save it and try again.',
};

/** Throws a UserError for more cells than `most`. */
export function requireFewCells(cells: number, file: string, most: number): void {
  if (cells > most) throw new UserError(tooMany, { file, cells: most });
}

/** Counts paragraphs and cells of a document; what it gives throws a UserError at the limit. */
export function cellCounter(file: string): () => void {
  let cells = 0;
  return () => {
    cells += 1;
    requireFewCells(cells, file, LIMITS.documentParts);
  };
}
