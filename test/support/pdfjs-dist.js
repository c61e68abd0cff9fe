export * from '../../node_modules/pdfjs-dist/legacy/build/pdf.mjs';
