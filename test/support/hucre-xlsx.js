export * from 'hucre/xlsx';
