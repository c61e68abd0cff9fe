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
 * @returns {string}
 */
function manifestFor(manifest, address) {
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, address);
}

module.exports = { addInAddress, DEVELOPMENT_ADDRESS, manifestFor };
