import { readValidations, type LoadedValidation } from './validations';
import { patched } from './tag';
import { type XmlElement } from './xml';

/** The worksheet's `<extLst>`, of which only x14 data validations are understood. */
const validationsUri = '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}';

function validationsOf(extension: XmlElement): XmlElement | undefined {
  const isOurs = extension.attribute('uri')?.toUpperCase() === validationsUri;
  return isOurs ? extension.child('dataValidations') : undefined;
}

export function readExtendedValidations(list: XmlElement | undefined): LoadedValidation[] {
  return (list?.all('ext') ?? []).flatMap((extension) => readValidations(validationsOf(extension)));
}

/** Extended conditional formats count priorities together with the plain ones. */
export function extendedPriorities(list: XmlElement | undefined): Set<number> {
  const rules = list?.descendants('cfRule') ?? [];
  return new Set(rules.flatMap((rule) => rule.number('priority') ?? []));
}

/** The list with only these x14 validations left in it. */
export function withExtendedValidations(list: XmlElement, kept: readonly LoadedValidation[]): string[] {
  const elements = list.all('ext').flatMap((extension) => {
    const validations = validationsOf(extension);
    if (!validations) return [extension.xml];
    if (kept.length === 0) return [];
    const content = kept.map(({ xml }) => xml).join('');
    return [patched(extension, {}, patched(validations, { count: kept.length }, content))];
  });
  return elements.length === 0 ? [] : [patched(list, {}, elements.join(''))];
}
