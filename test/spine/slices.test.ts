import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { openHost } from '../../src/host/office/host';
import { exampleRows, measure, risk, selfCheck, theExample } from './exampleRegisters';
import { registerBook } from './registerBooks';

const manyRows = {
  ...exampleRows,
  Risker: numbered((n) => risk(`R${n}`)),
  Egenkontroller: numbered((n) => selfCheck(`E${n}`, { 'Risk nr': `R${n}` })),
  Åtgärder: numbered((n) => measure(`Å${n}`, { 'Egenkontroll nr': `E${n}` })),
};

function numbered<Row>(row: (n: number) => Row): Row[] {
  return Array.from({ length: 800 }, (_, at) => row(at + 1));
}

it('the pane has its turn again and again while a large annex is planned', async () => {
  const { run } = openHost(registerBook(manyRows));
  let turns = 0;
  let turnsBefore = 0;
  let turnsWhilePlanned = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 0);
  const made = await makeAnnex(run, theExample, {
    progress: (step) => {
      if (step === 'comparing') turnsBefore = turns;
      if (step === 'writing') turnsWhilePlanned = turns - turnsBefore;
    },
  });
  clearInterval(clock);
  expect(made.kind).toBe('made');
  expect(turnsWhilePlanned).toBeGreaterThan(2);
});
