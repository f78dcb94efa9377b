/** An invented unit's rows to follow up. */
import type { FollowUpRow, FollowUpWork } from '../../../src/actions/followUp/followUpWork';
import { defaultStatuses } from '../../../src/domain/status';

const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function row(
  register: FollowUpRow['row']['register'],
  nr: string,
  title: string,
  rest: Partial<FollowUpRow> = {},
): FollowUpRow {
  const sheet = register === 'measures' ? 'Åtgärder' : 'Egenkontroller';
  const line = 2 + Number(nr.slice(1));
  return {
    row: { register, nr, year: 2025 },
    title,
    area: 'Utredning och beslut',
    unit: 'Öppenvård vuxna',
    owner: 'Eva Norrby',
    isNew: false,
    status: '',
    writtenStatus: rest.status ?? '',
    followUp: '',
    deadline: undefined,
    statusCell: { sheet, cell: `J${line}` },
    followUpCell: { sheet, cell: `K${line}` },
    ...rest,
  };
}

const done = { status: 'Klar', followUp: 'Rutinen är skriven och används sedan i våras.' };
const approved = { status: 'Godkänd', followUp: 'Alla granskade akter hade en aktuell plan.' };

export const work: FollowUpWork = {
  kind: 'followUp',
  rows: [
    row('measures', 'Å2', 'Handledning för nya medarbetare', done),
    row('measures', 'Å12', 'Veckovis genomgång av pågående utredningar', { deadline: daysFromNow(-22) }),
    row('measures', 'Å18', 'Rutin för hembesök', { deadline: daysFromNow(17) }),
    row('measures', 'Å20', 'Gemensam mall för planering', { status: 'Pågår' }),
    row('selfChecks', 'E4', 'Granskning av genomförandeplaner', approved),
    row('selfChecks', 'E9', 'Genomgång av loggar', { status: 'Delvis godkänd' }),
    row('selfChecks', 'E11', 'Brukarnas synpunkter på bemötande', { isNew: true }),
    row('measures', 'Å21', 'Utbildning i brandskydd', { unit: 'Boendeenheten', owner: 'Jonas Ek', ...done }),
  ],
  units: ['Boendeenheten', 'Öppenvård vuxna'],
  owners: ['Eva Norrby', 'Jonas Ek'],
  statuses: defaultStatuses,
};
