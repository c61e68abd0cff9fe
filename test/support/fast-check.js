// By its file, since the name is mapped to this one.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

/**
 * Property tests draw the same cases at every run, so that the same code gives the same answer. `PROPERTY_SEED` draws
 * others; `npm run test:properties` does so as often as one likes.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_240_101) });

module.exports = fc;
