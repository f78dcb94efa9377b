import { fullAddress } from '../../workbook/address';
import { isWellFormed, singleReference, referenceTo } from '../../workbook/formula';
import { findName, findSheet, sameName } from '../../workbook/sheets';
import type { DefinedName, Workbook } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { rangeOf } from '../arguments';
import { does, gives, link, opener, property, type Interface } from '../interface';
import { flagOf, textOf } from '../kinds';
import { requireDefinedName } from '../names';
import { rangeTarget } from '../ranges';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { Target, type RangeTarget, type ScopeTarget } from '../targets';
import type { Json } from '../wire';

function cellsOf(name: DefinedName, workbook: Workbook): RangeTarget | undefined {
  const reference = singleReference(name.formula);
  const sheet = reference?.sheet === undefined ? name.sheet : findSheet(workbook, reference.sheet);
  return reference && sheet && { sheet, area: reference.area };
}

/** What the name stands for: an address for cells, else the constant after `=`. */
function valueOf(name: DefinedName, workbook: Workbook): Json {
  const cells = cellsOf(name, workbook);
  if (cells) return fullAddress(cells.sheet.name, cells.area, true);
  return constant(name.formula) ?? name.formula;
}

function constant(formula: string): Json | undefined {
  const text = formula.replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : undefined;
}

function typeOf(name: DefinedName, workbook: Workbook): string {
  if (cellsOf(name, workbook)) return 'Range';
  const value = constant(name.formula);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === undefined ? 'Error' : 'String';
}

function checkedFormula(value: Json): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const text = textOf(value);
  if (!text.startsWith('=')) return `="${text.replaceAll('"', '""')}"`;
  if (!isWellFormed(text)) throw refusal(rules.formulaSyntax, 'NamedItem.formula');
  return text;
}

function rangeFor(name: DefinedName, session: Session): Target | undefined {
  const cells = cellsOf(name, session.workbook);
  return cells && rangeTarget(cells.sheet, cells.area);
}

function nameChanged({ name }: DefinedName, session: Session): void {
  session.workbook.changed = true;
  session.meaningChanged(name);
}

export const namedItem: Interface<DefinedName> = {
  identity: ({ name }) => name,
  properties: {
    comment: property(
      4,
      ({ comment }) => comment,
      (name, value, { workbook }) => {
        name.comment = textOf(value);
        workbook.changed = true;
      },
    ),
    formula: property(
      7,
      ({ formula }) => formula,
      (name, value, session) => {
        name.formula = checkedFormula(value);
        nameChanged(name, session);
      },
    ),
    name: property(1, ({ name }) => name),
    scope: property(4, ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook')),
    type: property(1, (name, { workbook }) => typeOf(name, workbook)),
    value: property(1, (name, { workbook }) => valueOf(name, workbook)),
    visible: property(
      1,
      ({ visible }) => visible,
      (name, value, { workbook }) => {
        name.visible = flagOf(value);
        workbook.changed = true;
      },
    ),
  },
  links: {
    worksheet: link(4, ({ sheet }) => {
      if (!sheet) throw refusal(rules.unknownItem, 'NamedItem.worksheet');
      return new Target('Worksheet', sheet);
    }),
    worksheetOrNullObject: link(4, ({ sheet }) => sheet && new Target('Worksheet', sheet)),
  },
  openers: {
    getRange: opener(1, (name, _, session) => {
      const found = rangeFor(name, session);
      if (!found) throw refusal(rules.nameWithoutRange, 'NamedItem.getRange');
      return found;
    }),
    getRangeOrNullObject: opener(4, (name, _, session) => rangeFor(name, session)),
  },
  calls: {
    delete: does(4, (name, _, session) => {
      const { names } = session.workbook;
      names.splice(names.indexOf(name), 1);
      nameChanged(name, session);
    }),
  },
};

function nameTarget(name: DefinedName): Target<'NamedItem'> {
  return new Target('NamedItem', name);
}

function inScope({ sheet }: ScopeTarget, { names }: Workbook): DefinedName[] {
  return names.filter((name) => name.sheet === sheet);
}

function find({ sheet }: ScopeTarget, key: string, workbook: Workbook): Target | undefined {
  const found = sheet
    ? workbook.names.find((name) => name.sheet === sheet && sameName(name.name, key))
    : findName(workbook, key, undefined);
  return found && nameTarget(found);
}

function existing(scope: ScopeTarget, key: string, workbook: Workbook): Target {
  const found = find(scope, key, workbook);
  if (!found) throw refusal(rules.unknownItem, 'NamedItemCollection.getItem');
  return found;
}

function add({ sheet }: ScopeTarget, args: Arguments, session: Session): Target {
  const { workbook } = session;
  const name = args.text(0);
  requireDefinedName(workbook, name, sheet);
  const made: DefinedName = {
    name,
    formula: givenFormula(args),
    visible: true,
    comment: args.optionalText(2) ?? '',
    sheet,
  };
  workbook.names.push(made);
  nameChanged(made, session);
  return nameTarget(made);
}

function givenFormula(args: Arguments): string {
  const target = args.target(1);
  const cells = target && rangeOf(target);
  if (target && !cells) throw args.refuse();
  return cells ? referenceTo(cells.sheet.name, cells.area) : checkedFormula(args.json(1));
}

export const namedItemCollection: Interface<ScopeTarget> = {
  openers: {
    add: opener(4, add),
    getItem: opener(1, (scope, args, { workbook }) => existing(scope, args.text(0), workbook)),
    getItemOrNullObject: opener(4, (scope, args, { workbook }) => find(scope, args.text(0), workbook)),
  },
  calls: { getCount: gives(4, (scope, _, { workbook }) => inScope(scope, workbook).length) },
  collection: {
    items: (scope, { workbook }) => inScope(scope, workbook).map(nameTarget),
    item: (scope, args, { workbook }) => existing(scope, args.text(0), workbook),
  },
};
