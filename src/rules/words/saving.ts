/** Words of cost indicators that count what is saved, not what is spent. */
export const SAVING = [
  '节约',
  '节支',
  '节省',
  '降低',
  '下降',
  '减少',
  '压减',
  '压缩',
  '核减',
  '减量',
  '减排',
  '节能',
  '节水',
  '节电',
  '回收',
  '替代',
] as const;
