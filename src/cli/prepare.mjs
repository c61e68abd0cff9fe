/* Run by `npm ci`, so that the first start need not wait. */
import { programBundle } from './bundle.mjs';

await programBundle();
