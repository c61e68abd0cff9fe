/** Words for everyday purchases, whose number says nothing of what a project does. */
export const EVERYDAY_PURCHASES = ['办公用品', '办公耗材', '采购次数', '购买次数'] as const;
