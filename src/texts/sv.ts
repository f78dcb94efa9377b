/** What the add-in says in Swedish. `{name}` is filled in. */
export const sv = {
  'annex.made': 'Bilagan ”{sheet}” är klar. Sidor: {pages}.',
  'annex.sheetTaken':
    'Bladet ”{sheet}” finns redan och är inte gjort av tillägget. Ingenting har ändrats. Byt namn på bladet och gör om bilagan.',
  'annex.pagesUnbroken':
    'Bilagan är för lång för egna sidbrytningar hela vägen: efter sidan {pages} bryter Excel sidorna.',
  'annex.conflict':
    'Rad {row}: du har ändrat texten, och den har också ändrats i registret ({source}). Din text står kvar. Ny text: {text}',
  'annex.orphan': 'En text som du ändrade hör inte längre till något i registren ({source}). Den löd: {text}',
  'annex.setAside':
    'En text som du skrivit på en egen rad eller utanför tabellerna är borttagen. Den löd: {text}',
} as const;
export type TextKey = keyof typeof sv;
