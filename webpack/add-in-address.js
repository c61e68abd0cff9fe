/** The address that manifest.xml is written with: that of `npm start`. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/**
 * The address that the add-in will be served from, without a slash at its end.
 * @param {string | undefined} wanted content of the variable ADDIN_URL; empty for that of `npm start`
 * @returns {string}
 * @throws {Error} when Excel could not load an add-in from there
 */
function addInAddress(wanted) {
  const text = (wanted ?? '').trim();
  if (text === '') return DEVELOPMENT_ADDRESS;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isUsable =
    url !== null &&
    url.protocol === 'https:' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    !/[\s"'<>&]/.test(text);
  if (!isUsable)
    throw new Error(
      `ADDIN_URL is "${text}". Give the folder that will hold the add-in as an https address, such as https://intranet.example/targets: Excel loads add-ins over https alone.`,
    );
  return text.replace(/\/+$/, '');
}

/**
 * The manifest for an add-in at that address.
 * @param {string} manifest text of manifest.xml
 * @param {string} address as `addInAddress` gives it
 * @param {string} [provider] content of the variable ADDIN_PROVIDER: who administrators see as the provider, such
 *   as the office whose server it is; empty for that of manifest.xml
 * @returns {string}
 * @throws {Error} when it is longer than the 125 characters that a manifest may have
 */
function manifestFor(manifest, address, provider) {
  const name = (provider ?? '').trim();
  if (name.length > 125)
    throw new Error(`ADDIN_PROVIDER has ${name.length} characters; at most 125 are allowed.`);
  const escaped = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const provided = manifest.replace(/(<ProviderName>)[^<]*/, (whole, tag) =>
    name === '' ? whole : tag + escaped,
  );
  return provided.replaceAll(DEVELOPMENT_ADDRESS, address);
}

module.exports = { addInAddress, DEVELOPMENT_ADDRESS, manifestFor };
