/** A choice between the user's own text and the register's. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { annexChangesTexts as texts } from '../../texts/pane/annexChanges';
import { useWords } from '../language';
import type { GivenUp, OwnText } from './changeWays';

export interface ChooseTextProps {
  /** What the texts are about, for those who only hear. */
  readonly name: string;
  readonly choice: OwnText;
  readonly givenUp: GivenUp;
}

export function ChooseText({ name, choice, givenUp }: ChooseTextProps) {
  const { say } = useWords();
  const others = givenUp.texts.filter(({ key }) => key !== choice.key);
  const isGivenUp = others.length < givenUp.texts.length;
  return (
    <Field label={say(texts.whichText)} size="small">
      <RadioGroup
        aria-label={`${say(texts.whichText)} ${name}`}
        value={isGivenUp ? 'registers' : 'mine'}
        onChange={(_, { value }) => {
          givenUp.change(value === 'registers' ? [...others, choice] : others);
        }}
      >
        <Radio value="mine" label={say(texts.keepMine)} />
        <Radio value="registers" label={say(texts.takeRegisters)} />
      </RadioGroup>
    </Field>
  );
}
