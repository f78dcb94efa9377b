/** What the sheet with an indicator's chart says: Swedish whatever language the add-in speaks, as the registers do. */
export const indicatorSheetWords = {
  sheet: 'Diagram',
  unfinished: 'Ofullständig. Gör om diagrammet.',
  stateOf: 'Läget {datum} för {år}. Bladet görs om i sin helhet när diagrammet läggs in igen.',
  figures: 'Siffrorna i diagrammet',
  pageOfPages: 'Sida &P av &N',
} as const;
