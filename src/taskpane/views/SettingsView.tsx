/** How the pane speaks, and what is set for the workbook. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { settingsTexts as texts } from '../../texts/pane/settings';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Paragraph, Section } from '../parts/View';
import { languageWishes, useChosenLanguage } from '../spokenLanguage';

export interface SettingsViewProps {
  readonly onShare: () => void;
  readonly onRepair: () => void;
}

/** As wide as there is room for, however long the longest choice. */
const useStyles = makeStyles({
  field: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

export default function SettingsView({ onShare, onRepair }: SettingsViewProps) {
  const { say } = useWords();
  return (
    <Body>
      <Headline>{say(texts.headline)}</Headline>
      <LanguageField />
      <Section heading={say(texts.adopt)}>
        <Paragraph>{say(texts.adoptMore)}</Paragraph>
      </Section>
      <Section heading={say(texts.share)}>
        <Paragraph>{say(texts.shareMore)}</Paragraph>
        <TextButton onClick={onShare}>{say(texts.toShare)}</TextButton>
      </Section>
      <Section heading={say(texts.repair)}>
        <Paragraph>{say(texts.repairMore)}</Paragraph>
        <TextButton onClick={onRepair}>{say(texts.toRepair)}</TextButton>
      </Section>
    </Body>
  );
}

function LanguageField() {
  const { say } = useWords();
  const { wish, choose } = useChosenLanguage();
  return (
    <Section heading={say(texts.language)}>
      <Field hint={say(texts.languageHint)} className={useStyles().field}>
        <Select
          aria-label={say(texts.language)}
          value={wish}
          onChange={(_, { value }) => {
            choose(languageWishes.find((each) => each === value) ?? 'excel');
          }}
        >
          {languageWishes.map((each) => (
            <option key={each} value={each}>
              {say(texts[each])}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
