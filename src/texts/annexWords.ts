/**
 * The words of the annex. It is a Swedish document whatever language the add-in speaks, so these stand apart from
 * the catalogue; those in quotation marks in the contract (workbook.md, "The annex sheet") are exactly so.
 */
export const annexWords = {
  annex: 'Bilaga',
  incomplete: 'Ofullständig',
  allGroups: 'alla målgrupper',
  heading: 'Uppföljning av kvalitetsplan {år} för {målgrupp}',
  headingForAll: 'Uppföljning av kvalitetsplan {år}',
  introduction:
    'Bilagan visar hur årets risker, egenkontroller och åtgärder har följts upp. Risknivån är sannolikheten ' +
    'för att något inträffar gånger konsekvensen om det gör det. Bredvid varje risk står de egenkontroller ' +
    'som visar om kraven uppfylls, och de åtgärder som ska minska risken eller rätta till en brist.\n' +
    'En egenkontroll kan stå utan risk, och en åtgärd kan höra till flera risker. Det som pågår fortsätter i ' +
    'kvalitetsplanen för {nästa år}. Sist redovisas kvalitetsindikatorerna med utfall och mål.',
  risksHeading: 'Risker och egenkontroller',
  indicatorsHeading: 'Kvalitetsindikatorer',
  noArea: 'Utan område',
  riskColumns: ['Risk', 'Uppföljning av egenkontroll', 'Uppföljning av åtgärd'],
  indicatorColumns: ['Kvalitetsindikator', 'Utfall och mål', 'Kommentar'],
  figureColumns: ['År och serie', 'Utfall', 'Mål'],
  measure: 'Åtgärd',
  selfCheck: 'Egenkontroll',
  measureLabel: 'Åtgärd:',
  selfCheckLabel: 'Egenkontroll:',
  followUpLabel: 'Uppföljning:',
  isNew: '(NY)',
  newSelfCheck: 'Ny kontroll',
  followUpMissing: 'Uppföljning saknas',
  statusMissing: 'Status saknas',
  noMeasureNeeded: 'Inget behov av åtgärd:',
  riskLevel: 'Risknivå',
  riskLevelMissing: 'Risknivå saknas',
  withoutRisk: 'Utan identifierad risk',
  continued: 'Forts.',
  nothing: '–',
  outcomeMissing: 'Utfall saknas',
  fewAnswers: 'För få svar',
  fewAnswersSentence: 'Resultat saknas på grund av för få svar',
  protectsOthers: 'visas inte',
  protectsOthersSentence:
    'Resultatet visas inte, eftersom ett resultat med för få svar då går att räkna fram.',
  lineStart: 'utgångsvärdet på vägen till målet',
  newDefinition: 'Ny definition från',
  wholeOrganisation: 'Hela verksamheten',
  onlyTarget: 'mål',
  goalOnTheWay: 'delmål',
  qualityFactor: 'Kvalitetsfaktor:',
  targetStatus: 'Målstatus:',
  qualityIndicator: 'Kvalitetsindikator',
  comparison: 'Jämförelse',
  outcome: 'Utfall',
  target: 'Mål',
  lowestTarget: 'Mål, lägst',
  highestTarget: 'Mål, högst',
} as const;
