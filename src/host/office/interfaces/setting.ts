import type { Workbook } from '../../workbook/workbook';
import { does, gives, opener, property, type Interface } from '../interface';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { Target, type SettingTarget } from '../targets';

export const setting: Interface<SettingTarget> = {
  identity: ({ key }) => key,
  properties: {
    key: property(4, ({ key }) => key),
    value: property(
      4,
      ({ key }, { settings }) => settings.get(key) ?? null,
      ({ key }, value, { settings }) => {
        settings.set(key, value);
      },
    ),
  },
  calls: {
    delete: does(4, ({ key }, _, { settings }) => {
      settings.delete(key);
    }),
  },
};

function find(key: string, { settings }: Session): Target | undefined {
  return settings.has(key) ? new Target('Setting', { key }) : undefined;
}

function existing(key: string, session: Session): Target {
  const found = find(key, session);
  if (!found) throw refusal(rules.unknownItem, 'SettingCollection.getItem');
  return found;
}

export const settingCollection: Interface<Workbook> = {
  openers: {
    add: opener(4, (_, args, session) => {
      const key = args.text(0);
      session.settings.set(key, args.json(1));
      return new Target('Setting', { key });
    }),
    getItem: opener(4, (_, args, session) => existing(args.text(0), session)),
    getItemOrNullObject: opener(4, (_, args, session) => find(args.text(0), session)),
  },
  calls: { getCount: gives(4, (_, __, { settings }) => settings.size) },
  collection: {
    items: (_, { settings }) => [...settings.keys()].map((key) => new Target('Setting', { key })),
    item: (_, args, session) => existing(args.text(0), session),
  },
};
