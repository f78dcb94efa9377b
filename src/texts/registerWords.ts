/**
 * What the sheets of the registers say besides headers and lists. They are Swedish whatever language the add-in
 * speaks, as the annex is.
 */
export const registerWords = {
  /** The first three rows of the sheet Inställningar; `{datum}` is filled in. */
  readerNotes: [
    'Risknivå, riskklass, måluppfyllelse, målstatus och trend räknas fram av tillägget Kvalitetsplan för Excel.',
    'Utan tillägget visas de senast framräknade värdena. Står det #NAMN? i en cell behöver arbetsboken öppnas med tillägget.',
    'De framräknade värdena är från {datum}. Listor, texter och tal går att läsa och ändra som vanligt.',
  ],
  pageOfPages: 'Sida &P av &N',
  listTitle: 'Välj ur listan',
  /** `{rubrik}`, `{tabell}` and `{val}` are filled in. */
  listNotIn:
    'Ordet finns inte i listan. Listan kommer från tabellen {tabell} på bladet Inställningar: lägg till ordet där om det ska finnas. Vill du behålla det ändå?',
  fixedListNotIn: '{rubrik} ska vara något av: {val}.',
  factorTitle: 'Utanför skalan',
  factorOutside: '{rubrik} är ett helt tal från 1 till det som skalan går till. Vill du behålla det ändå?',
  yearTitle: 'Inget årtal',
  yearOutside: '{rubrik} är ett årtal med fyra siffror. Vill du behålla det ändå?',
} as const;
