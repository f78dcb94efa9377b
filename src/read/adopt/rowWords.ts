/** Words and signs by which rows that are no data are known: totals, footnotes; and what a number looks like. */
export const totalWords =
  /^(?:summa|delsumma|totalt?|totalsumma|sum|subtotal|i alt|gesamt|summe|medel|medelvärde|genomsnitt|snitt|average|mean|gjennomsnitt|gennemsnit|durchschnitt|antal)(?: (?:antal|risker|risk|poäng|score|risks|punkter))*$/u;
export const footnoteMark =
  /^(?:[*†¹²³]|\d\)|not(?:era)?\s*:|obs!?[:\s]|källa\s*:|source\s*:|note\s*:|anm\.?\s*:)/iu;
export const idText = /^\p{L}{0,4}[\s.:_-]{0,2}\d+(?:[.:-]\d+)*[.)]?$/u;
