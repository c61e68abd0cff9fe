const { CDN } = require('./office-js-files');

/**
 * Hash of the empty text. Fluent's style engine adds empty `<style>` elements and fills them through the CSS object
 * model, so this one hash lets it work while every written inline style stays forbidden.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Policy of the pane: its own origin and Office.js, nothing else; no inline script, no remote font or image.
 * @param {{ cdn: boolean }} options whether Office.js comes from Microsoft's CDN
 * @returns {string} content of the policy's meta tag
 */
function panePolicy({ cdn }) {
  const scripts = cdn ? `'self' ${CDN}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Policy of the try-out page: its own origin, the pane in a frame, and the styles that the spreadsheet writes itself.
 * @returns {string} content of the policy's meta tag
 */
function tryOutPolicy() {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Policy of the static help pages: a stylesheet and pictures of their own origin, no script at all.
 * @returns {string} content of the policy's meta tag
 */
function staticPagePolicy() {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { staticPagePolicy, panePolicy, tryOutPolicy };
