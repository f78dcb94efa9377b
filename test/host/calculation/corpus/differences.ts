/** Where LibreOffice differs from Excel, which the host follows. */
import { expectations, figures } from './expectation';

export const differences = [
  ...expectations(
    `
="a"&1.5&TRUE
=CONCAT("a",1,TRUE)
`,
    'LibreOffice joins a logical value to a text as 1.',
  ),
  ...expectations(
    `
="a"<TRUE
`,
    'LibreOffice takes logical values for numbers, which come before texts.',
  ),
  ...expectations(
    `
=0^0
`,
    'Excel has no value for 0^0, LibreOffice says 1.',
  ),
  ...expectations(
    `
=1E20&""
`,
    'LibreOffice writes exponents with three digits.',
  ),
  ...expectations(
    `
=ROWS(Risker)
`,
    "A table's bare name is its body in Excel, header and body in LibreOffice.",
  ),
  ...expectations(
    `
=SUM(${figures}!1:1)
=COUNT(${figures}!A1:C6)
=SUM(${figures}!B6,${figures}!C1)
=MAX(${figures}!C1:C3)
`,
    'LibreOffice keeps logical values in cells as numbers.',
  ),
  ...expectations(
    `
=INDEX(${figures}!A1:A3,9)
`,
    'Excel says #REF! outside the range, LibreOffice #VALUE!.',
  ),
  ...expectations(
    `
=COUNTIF(Utfall[Text],12)
`,
    'In Excel a criterion that is a number is also met by a text that reads as it.',
  ),
  ...expectations(
    `
=SUM("5",TRUE)
=AND(TRUE,1,"TRUE")
`,
    'LibreOffice makes no number or logical value of a text written into the formula.',
  ),
  ...expectations(
    `
=SQRT(-1)
`,
    'Excel says #NUM!, LibreOffice #VALUE! of an argument out of bounds.',
  ),
];
