/** What a field says where nothing can be written. It can be marked and copied; the label comes from the Field around it. */
import { Input, Textarea } from '@fluentui/react-components';
import { useFitStyles } from './useFitStyles';

export interface ReadFieldProps {
  readonly text: string;
  readonly isLong?: boolean;
}

export function ReadField({ text, isLong = false }: ReadFieldProps) {
  const { fit } = useFitStyles();
  return isLong ? (
    <Textarea className={fit} value={text} rows={rowsFor(text)} readOnly />
  ) : (
    <Input className={fit} value={text} readOnly />
  );
}

/** So high that the text is seen without scrolling, up to where the rest of the form would be out of sight. */
const lineLength = 36;
const mostRows = 12;

export function rowsFor(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
  return Math.min(mostRows, Math.max(2, lines));
}
