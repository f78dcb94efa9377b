import { annexTexts } from '../../src/texts/annex';
import { adoptRefusalTexts } from '../../src/texts/adoptRefusals';
import { excelTexts, refusalTexts } from '../../src/texts/faults';
import { functionTexts } from '../../src/texts/functions';
import { adoptViewTexts } from '../../src/texts/pane/adoptView';
import { annexChangesTexts, changeKindTexts } from '../../src/texts/pane/annexChanges';
import { annexViewTexts } from '../../src/texts/pane/annexView';
import { checkViewTexts, reminderTexts } from '../../src/texts/pane/checkView';
import { emptyTexts } from '../../src/texts/pane/empty';
import { faultHeadings, paneFaults } from '../../src/texts/pane/faults';
import { followUpTexts } from '../../src/texts/pane/followUp';
import { frameTexts } from '../../src/texts/pane/frame';
import { rowFaults } from '../../src/texts/pane/rowFaults';
import { readOnlyTexts } from '../../src/texts/pane/readOnly';
import { settingsTexts } from '../../src/texts/pane/settings';
import { listFaultTexts, listFieldTexts, listFormTexts, listTexts } from '../../src/texts/pane/settingsLists';
import { bandTexts, generalTexts, matrixTexts } from '../../src/texts/pane/settingsRisk';
import { shareTexts } from '../../src/texts/pane/share';
import { showMoreTexts } from '../../src/texts/pane/showMore';
import { startTexts } from '../../src/texts/pane/start';
import { workingTexts } from '../../src/texts/pane/working';
import { importViewTexts } from '../../src/texts/pane/importView';
import { importFaultTexts, importRefusalTexts, importTexts, leftOutTexts } from '../../src/texts/importing';
import { partsOf } from '../../src/texts/parts';
import { ruleTitles } from '../../src/texts/ruleTitles';
import type { Text } from '../../src/texts/text';

const places = (text: string): string[] => [...text.matchAll(/\{[^{}]+\}/gu)].map(([place]) => place).sort();

const catalogues: Record<string, Readonly<Record<string, Text>>> = {
  adoptRefusalTexts,
  adoptViewTexts,
  annexChangesTexts,
  ...changeKindTexts,
  annexViewTexts,
  checkViewTexts,
  emptyTexts,
  faultHeadings,
  followUpTexts,
  frameTexts,
  importViewTexts,
  importFaultTexts,
  importTexts,
  leftOutTexts,
  importRefusalTexts,
  bandTexts,
  generalTexts,
  matrixTexts,
  listFaultTexts,
  listFieldTexts,
  listFormTexts,
  ...listTexts,
  paneFaults,
  rowFaults,
  reminderTexts,
  readOnlyTexts,
  ruleTitles,
  settingsTexts,
  shareTexts,
  showMoreTexts,
  startTexts,
  workingTexts,
};

describe.each(Object.entries(catalogues))('%s', (_, texts) => {
  it.each(Object.entries(texts))('%s is there in both languages, with the same places', (_key, text) => {
    expect(text.sv.trim()).not.toBe('');
    expect(text.en.trim()).not.toBe('');
    expect(places(text.en)).toEqual(places(text.sv));
  });

  it('is calm: no exclamation marks', () => {
    for (const { sv, en } of Object.values(texts)) expect(`${sv}${en}`).not.toContain('!');
  });
});

describe('what the pane says when something stops it', () => {
  const { sheetTaken, disturbed } = annexTexts;
  const { unfinished, protected: isProtected } = functionTexts;
  const { noRegister, registersExist, filtered, overlapping, columnUnknown, sheetMissing } =
    adoptRefusalTexts;
  const errors = {
    ...excelTexts,
    ...refusalTexts,
    ...paneFaults,
    ...rowFaults,
    sheetTaken,
    disturbed,
    unfinished,
    isProtected,
    noRegister,
    adoptingTwice: registersExist,
    filtered,
    overlapping,
    columnUnknown,
    sheetMissing,
    protectedSource: adoptRefusalTexts.protected,
    importProtected: importRefusalTexts.importProtected,
    importNoRoom: importRefusalTexts.importNoRoom,
  };

  it.each(Object.entries(errors))('%s has three parts in both languages', (_, text: Text) => {
    for (const words of [text.sv, text.en]) {
      const { happened, safe, toDo } = partsOf(words);
      expect(happened).not.toBe('');
      expect(safe).not.toBe('');
      expect(toDo.length).toBeGreaterThan(0);
    }
  });

  it('has its safe part second', () => {
    for (const { sv } of Object.values<Text>(errors)) {
      expect(partsOf(sv).safe).toMatch(/^(Inget har|Dina texter är kvar|Bilagan kan vara ofullständig)/u);
    }
  });
});
