require('./compile-once');

/** A page for what the user sees and for the manifest's XML. */
module.exports = require('jest-environment-jsdom');
