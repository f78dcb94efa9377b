/** The plan that gives the registers what create would have set and that is there no longer. */
import { protectedAmong } from '../freeze/sheetCells';
import type { Edit, Plan } from '../plan';
import { repairCalculated } from './calculated';
import { repairFormats } from './formats';
import { repairFrames, wantedFrames, type WantedFrame } from './frames';
import { repairIdentities } from './identities';
import { repairListNames, repairValidations, wantedValidations, type WantedValidation } from './lists';
import { repairLooks, wantedLooks, type WantedLooks } from './looks';
import type { RepairPart, RepairReport } from './report';
import type { LooksThere, RepairSituation } from './situation';
import { repairRows } from './rows';
import { repairStatusOrder } from './statusOrder';

/** What is to be looked at in the sheets. */
export interface WantedInSheets {
  readonly validations: readonly WantedValidation[];
  readonly looks: readonly WantedLooks[];
  readonly frames: readonly WantedFrame[];
}

export function wantedInSheets(situation: RepairSituation): WantedInSheets {
  return {
    validations: wantedValidations(situation),
    looks: wantedLooks(situation),
    frames: wantedFrames(situation),
  };
}

export type RepairPlan =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly report: RepairReport }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] };

export function planRepair(
  situation: RepairSituation,
  wanted: WantedInSheets,
  there: LooksThere,
): RepairPlan {
  const parts: readonly RepairPart[] = [
    ...repairRows(situation),
    ...repairIdentities(situation),
    repairListNames(situation),
    repairStatusOrder(situation),
    ...repairCalculated(situation),
    ...repairValidations(wanted.validations, there.validations, situation),
    ...repairFormats(situation),
    ...repairLooks(wanted.looks, there.conditionalFormats, situation),
    ...repairFrames(wanted.frames, there.frames),
  ];
  const plan = parts.flatMap(({ edits }) => edits);
  const locked = protectedAmong(situation.sheets, sheetsOf(plan));
  return locked.length > 0
    ? { kind: 'protected', sheets: locked }
    : { kind: 'plan', plan, report: reportOf(parts) };
}

function sheetsOf(plan: Plan): readonly string[] {
  return plan
    .filter(({ edit }) => edit !== 'nameCell')
    .flatMap((edit: Edit) => ('sheet' in edit ? [edit.sheet] : []));
}

function reportOf(parts: readonly RepairPart[]): RepairReport {
  return {
    repairs: parts.flatMap(({ repairs = [] }) => repairs),
    overwritten: parts.flatMap(({ overwritten = [] }) => overwritten),
    leftAlone: parts.flatMap(({ leftAlone = [] }) => leftAlone),
  };
}
