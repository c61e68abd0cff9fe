export * from 'lodash-es/lodash.js';
