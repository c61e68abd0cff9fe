/* global document */
/* Runs everywhere, so written for the oldest engine that an Excel brings along (Internet Explorer's, in Excel 2019 for
   Windows and older), which skips the pane's own scripts: shows a notice there instead of an empty pane. */
(function () {
  if ('noModule' in document.createElement('script')) return;
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('old-engine').removeAttribute('hidden');
  });
})();
