import type { LocalText } from '../../locale/locale';
import type { CostCap } from './cost-cap';
import { short } from './decimals';

/** How a cap comes to what it allows: `24000元 × 23村 × 12个月 = 6624000元`. */
export function arithmetic({ cap, allowed, noun, count, periods }: CostCap): LocalText {
  const product = short(allowed);
  const parts = (of: string, months: string, quarters: string, yuan: string) =>
    `${short(cap)}${yuan}${noun === '' ? '' : ` × ${count}${of}`}${
      periods === 12 ? ` × 12${months}` : periods === 4 ? ` × 4${quarters}` : ''
    }${noun === '' && periods === 1 ? '' : ` = ${product}${yuan}`}`;
  return {
    'zh-CN': parts(noun, '个月', '个季度', '元'),
    'en-US': parts(` ${noun}`, ' months', ' quarters', ' yuan'),
  };
}
