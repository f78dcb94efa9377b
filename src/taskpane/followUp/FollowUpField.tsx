/** What happened, written where a row is filled in and where it could not be saved. */
import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ComponentProps, MutableRefObject } from 'react';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords } from '../language';
import { useReadOnly } from '../readOnly';

const useStyles = makeStyles({
  text: {
    '> textarea': { fieldSizing: 'content', minHeight: '84px', maxHeight: '320px', lineHeight: '20px' },
  },
});

export interface FollowUpFieldProps extends Pick<
  ComponentProps<typeof Field>,
  'className' | 'hint' | 'validationState' | 'validationMessage'
> {
  readonly textRef: MutableRefObject<HTMLTextAreaElement | null>;
  readonly followUp: string;
  readonly onFill: (filled: { readonly followUp: string }) => void;
}

export function FollowUpField({ textRef, followUp, onFill, ...field }: FollowUpFieldProps) {
  const { say } = useWords();
  return (
    <Field label={say(followUpTexts.followUp)} {...field}>
      <Textarea
        ref={(element: HTMLTextAreaElement | null) => {
          textRef.current = element;
        }}
        className={useStyles().text}
        resize="vertical"
        value={followUp}
        readOnly={useReadOnly()}
        onChange={(_, { value }) => {
          onFill({ followUp: value });
        }}
      />
    </Field>
  );
}
