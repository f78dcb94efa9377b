import type { Measure } from '../domain/registers';
import { readDate } from '../read/cells/date';

/** Excel's serial of an ISO date. */
function day(text: string): number {
  const serial = readDate(text);
  if (serial === undefined) throw new RangeError(`${text} is no date`);
  return serial;
}

const shared = { area: 'Gemensamt för verksamheten', unit: 'Kvalitet och stöd', owner: 'Karin Lövgren' };
const adults = { group: 'vuxna' };
const children = { group: 'barn och unga' };
const adultInquiry = {
  ...adults,
  area: 'Utredning och beslut',
  unit: 'Myndighet vuxna',
  owner: 'Samir Haddad',
};
const support = { ...adults, area: 'Stöd och behandling', unit: 'Öppenvård vuxna', owner: 'Eva Norrby' };
const housing = { ...adults, area: 'Boende med stöd', unit: 'Boendeenheten', owner: 'Jonas Ek' };
const childInquiry = {
  ...children,
  area: 'Utredning och beslut',
  unit: 'Myndighet barn och unga',
  owner: 'Linnea Björk',
};
const families = { ...children, area: 'Familjestöd', unit: 'Familjeteamet', owner: 'Amina Yusuf' };
const placed = { ...children, area: 'Placerade barn', unit: 'Familjehemsgruppen', owner: 'Linnea Björk' };

const of2024: readonly Partial<Measure>[] = [
  {
    nr: 'Å9',
    ...adultInquiry,
    title: 'Två handläggare gör skyddsbedömningen tillsammans',
    riskNrs: ['R4'],
    deadline: day('2024-12-31'),
    status: 'Pågår',
    followUp: 'Arbetssättet prövas i våldsteamet sedan september och fortsätter under 2025.',
  },
  {
    nr: 'Å23',
    ...placed,
    title: 'Utred vem som bokar hälsoundersökningar',
    riskNrs: ['R8'],
    deadline: day('2024-11-30'),
    status: 'Klar',
    followUp: 'Utredningen visar att ansvaret behöver skrivas in i en överenskommelse med regionen.',
  },
];

const of2025: readonly Partial<Measure>[] = [
  {
    nr: 'Å1',
    ...shared,
    title: 'Introduktion med handledare för alla nya',
    description: 'En erfaren kollega följer den nya medarbetaren under tre månader.',
    riskNrs: ['R1'],
    selfCheckNrs: ['E3'],
    deadline: day('2025-06-30'),
    status: 'Klar',
    followUp:
      'Programmet är infört på alla enheter. Nyanställda beskriver att de snabbare vågar ta egna beslut, och handledarna att de själva har lärt sig mycket.',
  },
  {
    nr: 'Å2',
    ...shared,
    title: 'Skriv ner det som bara en person kan',
    riskNrs: ['R1'],
    deadline: day('2025-12-31'),
    status: 'Pågår',
    followUp: '31 av 50 arbetssätt är beskrivna. Resten görs klart före pensionsavgångarna 2026.',
  },
  {
    nr: 'Å3',
    ...shared,
    title: 'Påminnelse om sekretess vid varje inloggning',
    riskNrs: ['R2'],
    deadline: day('2025-03-31'),
    status: 'Klar',
    followUp: 'Påminnelsen visas sedan mars.',
  },
  {
    nr: 'Å4',
    ...shared,
    title: 'Uppdatera de två äldsta kontinuitetsplanerna',
    selfCheckNrs: ['E2'],
    deadline: day('2025-11-30'),
    status: 'Pågår',
    followUp: 'Den ena planen är klar och övad. Den andra blir klar i februari.',
  },
  {
    nr: 'Å5',
    ...adultInquiry,
    title: 'Gå igenom alla pågående utredningar varje vecka',
    riskNrs: ['R3'],
    selfCheckNrs: ['E5'],
    deadline: day('2025-04-30'),
    status: 'Klar',
    followUp:
      'Genomgången görs varje måndag sedan mars. Det syns tidigt vilka utredningar som riskerar att bli sena, och fler hjälps åt.',
  },
  {
    nr: 'Å6',
    ...adultInquiry,
    title: 'Planera utredningen tillsammans med den enskilde från början',
    description: 'En enkel plan med datum, som båda har.',
    selfCheckNrs: ['E5'],
    deadline: day('2025-05-31'),
    status: 'Klar',
    followUp: 'Planen används i alla nya utredningar. De som svarat på enkäten tycker att den ger lugn.',
  },
  {
    nr: 'Å7',
    ...adultInquiry,
    title: 'Extra handläggare under hösten',
    riskNrs: ['R3'],
    selfCheckNrs: ['E5'],
    deadline: day('2025-10-31'),
    status: 'Utgått',
    followUp: 'Behövdes inte: när vakanserna var tillsatta i juni minskade kön av sig själv.',
  },
  {
    nr: 'Å8',
    ...adultInquiry,
    title: 'Utbilda alla handläggare i att fråga om våld',
    riskNrs: ['R4'],
    selfCheckNrs: ['E7'],
    deadline: day('2025-09-30'),
    status: 'Klar',
    followUp:
      'Alla utom tre har gått utbildningen. Frågorna finns nu också som stöd i mallen för första besöket, och nästa granskning görs i april.',
  },
  {
    nr: 'Å9',
    ...adultInquiry,
    title: 'Två handläggare gör skyddsbedömningen tillsammans',
    riskNrs: ['R4', 'R7'],
    deadline: day('2025-12-31'),
    status: 'Pågår',
    followUp: 'Arbetssättet är infört i våldsteamet. Boendeenheten börjar i januari.',
  },
  {
    nr: 'Å10',
    ...support,
    title: 'Boka uppföljningen redan när insatsen börjar',
    riskNrs: ['R5'],
    selfCheckNrs: ['E8'],
    deadline: day('2025-12-31'),
    status: 'Pågår',
    followUp: 'Görs på två av tre team. Det tredje teamet börjar när den nya kalendern är på plats.',
  },
  {
    nr: 'Å11',
    ...support,
    title: 'Samma frågor vid varje uppföljning',
    description: 'Ett gemensamt formulär som även regionen kan använda.',
    riskNrs: ['R5', 'R6'],
    deadline: day('2026-06-30'),
    status: 'Ej påbörjad',
  },
  {
    nr: 'Å12',
    ...support,
    title: 'Fasta möten med vuxenpsykiatrin',
    riskNrs: ['R6'],
    selfCheckNrs: ['E10'],
    deadline: day('2025-12-31'),
    status: 'Pågår',
    followUp:
      '- Möten hålls första tisdagen varje månad.\n- En gemensam rutin för SIP är beslutad i november.\n- Under 2026 får båda verksamheterna samma utbildning om samsjuklighet.',
  },
  {
    nr: 'Å13',
    ...housing,
    title: 'Personlarm till alla som arbetar ensamma',
    riskNrs: ['R7'],
    deadline: day('2025-02-28'),
    status: 'Klar',
    followUp: 'Larmen är utdelade och övas varje kvartal. De har använts skarpt en gång och fungerade.',
  },
  {
    nr: 'Å14',
    ...housing,
    title: 'Utse och utbilda ett nytt brandskyddsombud',
    selfCheckNrs: ['E12'],
    deadline: day('2026-01-31'),
    status: 'Pågår',
    followUp: 'Ett nytt ombud är utsett och utbildas i januari. Ronderna återupptas i februari.',
  },
  {
    nr: 'Å15',
    ...adultInquiry,
    title: 'Film om hur det går till att söka stöd',
    deadline: day('2025-08-31'),
    status: 'Klar',
    followUp:
      'Filmen ligger på webbplatsen med tal och text på sex språk. Den har visats drygt 1 900 gånger.',
  },
  {
    nr: 'Å16',
    ...childInquiry,
    title: 'Bildstöd för samtal med yngre barn',
    riskNrs: ['R10'],
    selfCheckNrs: ['E15'],
    deadline: day('2025-05-31'),
    status: 'Klar',
    followUp: 'Alla handläggare har bildstödet och har övat på att använda det.',
  },
  {
    nr: 'Å17',
    ...childInquiry,
    title: 'Läs varandras utredningar en gång i månaden',
    riskNrs: ['R10'],
    deadline: day('2025-12-31'),
    status: 'Pågår',
    followUp: 'Tre av fyra grupper har kommit igång. Det som oftast lyfts är hur barnets egna ord återges.',
  },
  {
    nr: 'Å18',
    ...families,
    title: 'Berätta om familjestödet på fler språk',
    riskNrs: ['R11'],
    deadline: day('2025-06-30'),
    status: 'Klar',
    followUp: 'Broschyren finns på arabiska, somaliska, ukrainska och lättläst svenska.',
  },
  {
    nr: 'Å19',
    ...placed,
    title: 'Överenskommelse med regionen om hälsoundersökningar',
    riskNrs: ['R12'],
    selfCheckNrs: ['E18'],
    deadline: day('2025-10-31'),
    status: 'Pågår',
    followUp: 'Ett förslag är klart. Det skrivs under i början av 2026.',
    continues: { year: 2024, nr: 'Å23' },
  },
  {
    nr: 'Å20',
    ...placed,
    title: 'Rekrytera familjehem tillsammans med grannkommunerna',
    riskNrs: ['R12', 'R13'],
    deadline: day('2025-12-31'),
    followUp: 'Sex nya familjehem har kommit till under året, varav två kan ta emot barn samma dag.',
  },
  {
    nr: 'Å21',
    ...placed,
    title: 'Planera årets besök i januari',
    selfCheckNrs: ['E19'],
    deadline: day('2026-01-31'),
    status: 'Ej påbörjad',
  },
  {
    nr: 'Å22',
    ...placed,
    title: 'Checklista inför en placering',
    selfCheckNrs: ['E18', 'E20'],
    deadline: day('2025-04-30'),
    status: 'Klar',
    followUp: 'Checklistan används vid alla placeringar. Där står nu vem som bokar hälsoundersökningen.',
  },
];

export const sampleMeasures: readonly Partial<Measure>[] = [
  ...of2024.map((measure) => ({ ...measure, year: 2024 })),
  ...of2025.map((measure) => ({ ...measure, year: 2025 })),
];
