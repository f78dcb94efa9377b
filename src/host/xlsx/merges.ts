import { type Area } from '../workbook/workbook';
import { areaName, parseArea } from './address';
import { element } from './tag';
import { type XmlElement } from './xml';

export function readMerges(merges: XmlElement | undefined): Area[] {
  return (merges?.all('mergeCell') ?? []).map((merge) => parseArea(merge.attribute('ref') ?? ''));
}

export function mergesXml(merges: readonly Area[]): string[] {
  if (merges.length === 0) return [];
  const content = merges.map((area) => element('mergeCell', { ref: areaName(area) })).join('');
  return [element('mergeCells', { count: merges.length }, content)];
}
