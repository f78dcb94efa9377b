/**
 * What people call the columns of their own sheets, in Swedish, English, Norwegian, Danish and German. Matched
 * without regard to case, spaces, marks and what stands in parentheses.
 */
import type { Sense } from './meaning';

export interface Words {
  readonly sense: Sense;
  readonly words: readonly string[];
  /** Known also as a part of a longer header: "Sannolikhet före åtgärd". */
  readonly within?: readonly string[];
}

const of = (register: Sense['register'], field: string, words: string, within?: string): Words => ({
  sense: { register, field },
  words: words.split(',').map((word) => word.trim()),
  ...(within !== undefined && { within: within.split(',').map((word) => word.trim()) }),
});

const titles: readonly Words[] = [
  of(
    'risks',
    'title',
    `risk, risker, riskerna, riskbeskrivning, risk beskrivning, beskrivning av risk, beskrivning av risken,
    riskhändelse, risk händelse, identifierad risk, identifierade risker, riskområde och risk, oönskad händelse,
    händelse, risknamn, benämning risk, vad kan hända, risk description, description of risk, risk event, risk title,
    risk name, identified risk, hazard, threat, risiko, risikoer, risikobeskrivelse, beskrivelse av risiko,
    beskrivelse af risiko, uønsket hendelse, uønsket hændelse, hendelse, hændelse, risikohændelse, risiken,
    risikobeschreibung, beschreibung des risikos, risikobezeichnung, gefährdung`,
  ),
  of(
    'selfChecks',
    'title',
    `egenkontroll, egenkontroller, uppföljning av egenkontroll, uppföljning av egenkontroller, kontrollmoment,
    kontroll, self check, self checks, self assessment, control, internal control, egenkontrol, egenkontroll tiltak,
    internkontroll, eigenkontrolle, selbstkontrolle, kontrolle`,
  ),
  of(
    'measures',
    'title',
    `åtgärd, åtgärder, uppföljning av åtgärd, uppföljning av åtgärder, planerad åtgärd, planerade åtgärder,
    riskåtgärd, riskåtgärder, beslutad åtgärd, förebyggande åtgärd, förebyggande åtgärder, beskrivning av åtgärd,
    åtgärdsbeskrivning, åtgärdsförslag, aktivitet, handlingsplan, measure, measures, action, actions, mitigation,
    mitigating action, mitigating actions, mitigation action, planned action, action plan, treatment, risk treatment,
    countermeasure, tiltak, tiltak beskrivelse, foranstaltning, foranstaltninger, handling, indsats, massnahme,
    massnahmen, maßnahme, maßnahmen, gegenmassnahme, gegenmaßnahme`,
  ),
  of(
    'indicators',
    'title',
    `kvalitetsindikator, kvalitetsindikatorer, indikator, indikatorer, nyckeltal, mått, indicator, indicators,
    quality indicator, kpi, key figure, kvalitetsmål indikator, kennzahl, qualitätsindikator, nøgletal, nøkkeltall`,
  ),
];

const assessment: readonly Words[] = [
  of(
    'risks',
    'likelihood',
    `sannolikhet, sannol, sannolikhetsgrad, s, likelihood, probability, prob, likelihood score, sannsynlighet,
    sandsynlighed, eintrittswahrscheinlichkeit, wahrscheinlichkeit`,
    `sannolikhet, likelihood, probability, sannsynlighet, sandsynlighed, eintrittswahrscheinlichkeit,
    wahrscheinlichkeit`,
  ),
  of(
    'risks',
    'consequence',
    `konsekvens, konsekvensgrad, konsekv, k, allvarlighetsgrad, consequence, consequences, impact, severity,
    impact score, konsekvenser, alvorlighed, alvorlighetsgrad, auswirkung, auswirkungen, schadensausmass,
    schadensausmaß, schadenshöhe, schwere`,
    `konsekvens, consequence, impact, severity, auswirkung, schadensausmass, schadensausmaß, alvorlighed`,
  ),
  of(
    'risks',
    'statedLevel',
    `risknivå, risiknivå, riskenivå, riskvärde, riskpoäng, risktal, riskvärdering, risksumma, riskprodukt, nivå,
    angiven nivå, s x k, sxk, s k, risk level, risk score, risk value, risk rating, score, rating, level, risikonivå,
    risikoniveau, risikotall, risikoscore, risikoverdi, risikoværdi, risikostufe, risikowert, risikozahl, risikoklasse`,
    `risknivå, riskvärde, risk level, risk score, risikonivå, risikoniveau, risikostufe`,
  ),
  of('risks', 'band', 'riskklass, riskkategori, riskgrad, risk class, risk band, risk category'),
];

const row: readonly Words[] = [
  of('row', 'year', 'år, årtal, verksamhetsår, year, jahr, kalenderår'),
  of(
    'row',
    'group',
    'målgrupp, målgrupper, target group, client group, målgruppe, målgrupper for tiltak, zielgruppe',
  ),
  of(
    'row',
    'area',
    `område, områden, process, processer, verksamhetsområde, riskområde, kategori, delprocess, area, category,
    prosess, proces, bereich, kategorie, prozess`,
  ),
];

const subject: readonly Words[] = [
  of(
    'subject',
    'nr',
    `nr, nummer, id, löpnr, löpnummer, ref, referens, no, number, ref no, reference, lfd nr, lfd nummer, nr id, idnr`,
  ),
  of(
    'subject',
    'description',
    `beskrivning, orsak, orsaker, bakgrund, förklaring, orsak och konsekvens, description, cause, causes, details,
    background, beskrivelse, årsak, årsag, beschreibung, ursache`,
  ),
  of(
    'subject',
    'owner',
    `ansvarig, ansvarige, ansvar, ägare, ansvarig person, ansvarig funktion, ansvarig chef, utförare, owner,
    responsible, responsible person, assigned to, accountable, ansvarlig, eier, ejer, verantwortlich,
    verantwortlicher, verantwortliche person, zuständig`,
  ),
  of(
    'subject',
    'unit',
    'enhet, enheter, avdelning, verksamhet, unit, department, enhed, afdeling, avdeling, abteilung, einheit',
  ),
  of('subject', 'status', 'status, läge, åtgärdsstatus, tilstand, stand, progress'),
  of(
    'subject',
    'followUp',
    `uppföljning, resultat av uppföljning, utfall av åtgärd, uppföljt resultat, follow up, followup, result,
    oppfølging, opfølgning, nachverfolgung, nachverfolgung ergebnis`,
  ),
  of(
    'subject',
    'comment',
    'kommentar, kommentarer, anmärkning, anteckning, noteringar, notering, övrigt, comment, comments, notes, note, remarks, merknad, bemærkning, bemerkung, anmerkung',
  ),
  of('subject', 'continues', 'fortsätter, continues'),
];

const ownFields: readonly Words[] = [
  of(
    'risks',
    'nr',
    'risk nr, risknr, risknummer, risk id, riskid, risk no, risk number, risiko nr, risikonummer, risiko id',
  ),
  of('selfChecks', 'nr', 'egenkontroll nr, egenkontroll id, kontroll nr, check no, control id'),
  of(
    'measures',
    'nr',
    'åtgärd nr, åtgärdsnr, åtgärdsnummer, åtgärd id, action no, action id, measure no, tiltak nr',
  ),
  of('indicators', 'nr', 'indikator nr, indikator id, indicator no, indicator id'),
  of('risks', 'owner', 'riskägare, risk owner, risikoeier, risikoejer, risikoeigner, riskansvarig'),
  of('risks', 'description', 'beskrivning av riskens orsak, riskens orsak, orsak till risken, risk cause'),
  of('risks', 'closingReason', 'avslutsorsak, skäl till avslut, closing reason'),
  of(
    'measures',
    'owner',
    'åtgärdsansvarig, ansvarig för åtgärd, ansvarig för åtgärden, action owner, tiltaksansvarlig',
  ),
  of(
    'measures',
    'status',
    'status för åtgärd, status på åtgärd, status åtgärd, åtgärdens status, action status',
  ),
  of('measures', 'followUp', 'uppföljning åtgärd, åtgärdens uppföljning'),
  of(
    'measures',
    'deadline',
    `klart senast, klar senast, klart, klardatum, slutdatum, deadline, förfallodatum, när, när klart, färdig senast,
    tidplan, due, due date, target date, frist, tidsfrist, fällig, fälligkeit, termin, senast klart`,
  ),
  of('selfChecks', 'method', 'metod, hur, genomförande, method, metode, methode'),
  of('selfChecks', 'frequency', 'frekvens, hur ofta, intervall, frequency, how often, hyppighet, häufigkeit'),
  of('selfChecks', 'purpose', 'syfte, syfte med egenkontrollen, purpose, formål, zweck'),
  of('selfChecks', 'isNew', 'ny, new'),
  of('selfChecks', 'attachedTo', 'kopplad till, kopplat till'),
  of('selfChecks', 'noMeasureReason', 'utan åtgärd'),
  of('indicators', 'qualityFactor', 'kvalitetsfaktor, kvalitetsfaktorer, quality factor'),
  of('indicators', 'unit', 'mätenhet, måttenhet, measurement unit, unit of measure, måleenhet, messeinheit'),
  of('indicators', 'direction', 'riktning, direction'),
  of('indicators', 'source', 'källa, datakälla, source, kilde, quelle'),
  of('indicators', 'koladaId', 'kolada id, kolada'),
  of('indicators', 'minimumAnswers', 'minsta antal svar'),
  of('outcomes', 'outcome', 'utfall, resultat, värde, outcome, value, actual, resultat i år, ergebnis, wert'),
  of('outcomes', 'target', 'mål, målvärde, målnivå, target, goal, ziel, zielwert, måltal'),
  of('outcomes', 'stageGoal', 'etappmål, delmål, stage goal, milestone'),
  of('outcomes', 'series', 'serie, series'),
  of('outcomes', 'answers', 'antal svar, antal svarande, answers, responses'),
  of('outcomes', 'responseRate', 'svarsfrekvens, response rate'),
  of('outcomes', 'comparison', 'jämförelse, riket, comparison, benchmark'),
  of('outcomes', 'comparisonOf', 'jämförelse avser'),
  of('outcomes', 'missingReason', 'saknas, orsak till att utfall saknas'),
];

export const vocabulary: readonly Words[] = [...titles, ...assessment, ...row, ...subject, ...ownFields];
