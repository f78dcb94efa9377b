import type { AnnexStep } from '../../actions/annex/annexSteps';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import type { Text } from '../../texts/text';

export const stepTexts: Readonly<Record<AnnexStep, Text>> = {
  reading: texts.reading,
  comparing: texts.comparingStep,
  writing: texts.writing,
  checking: texts.checking,
};
