/* global document, Office, RIBBON_FUNCTIONS */
/* Runs everywhere, so written for the oldest engine that an Excel brings along: Internet Explorer's, which skips the pane's
   own scripts, and that of the first Edge, which fails over them. There it shows a notice instead of an empty pane, and
   lets each button of the ribbon open the pane with it. The build puts the names of the buttons' functions in. */
(function () {
  var isUpToDate = 'noModule' in document.createElement('script') && 'replaceAll' in String.prototype;
  if (isUpToDate) return;
  function openPaneFor(name) {
    Office.actions.associate(name, function (event) {
      function end() {
        if (event) event.completed();
      }
      Office.addin.showAsTaskpane().then(end, end);
    });
  }
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('old-engine').removeAttribute('hidden');
    Office.onReady(function () {});
    RIBBON_FUNCTIONS.forEach(openPaneFor);
  });
})();
