/**
 * Names of the functions that the ribbon's buttons call, in the order of the manifest.
 * @param {string} manifest text of manifest.xml
 * @returns {string[]}
 */
function ribbonFunctions(manifest) {
  return [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name ?? '');
}

module.exports = { ribbonFunctions };
