/** The annex is there: where, what is left to do, and what became of the user's own texts. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { LocatedFinding } from '../../actions/check';
import { annexTexts } from '../../texts/annex';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import { useWords, type Words } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { gravestSign } from '../severity';
import type { MadeAnnex } from './useAnnexMaking';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } });

export interface AnnexMadeProps {
  readonly annex: MadeAnnex;
  readonly wasUpdate: boolean;
  readonly findings: readonly LocatedFinding[] | undefined;
  readonly onShowCheck: () => void;
  readonly onOpenSheet: (sheet: string) => void;
}

export function AnnexMade({ annex, wasUpdate, findings, onShowCheck, onOpenSheet }: AnnexMadeProps) {
  const words = useWords();
  const { say, sayCount } = words;
  const { sheet, summary } = annex;
  const ownTexts = ownTextLines(annex, words);
  return (
    <>
      <Body>
        <Signed sign="done">
          <Headline takesFocus>{say(wasUpdate ? texts.isUpdated : texts.isMade)}</Headline>
          <Meta>
            {sheet} · {sayCount(summary.pages, texts.onePage, texts.manyPages)}
          </Meta>
        </Signed>
        {summary.isUnbroken && (
          <Paragraph>{say(annexTexts.pagesUnbroken, { pages: summary.pages })}</Paragraph>
        )}
        {findings !== undefined && (
          <Section
            heading={say(texts.leftToDo)}
            aside={<TextButton onClick={onShowCheck}>{say(texts.showInCheck)}</TextButton>}
          >
            <Signed sign={gravestSign(findings)}>
              {findings.length === 0
                ? say(texts.nothingLeft)
                : sayCount(findings.length, texts.oneLeft, texts.manyLeft)}
            </Signed>
          </Section>
        )}
        {ownTexts.length > 0 && <OwnTexts lines={ownTexts} />}
        <Section heading={say(texts.toTheBoard)}>
          <Paragraph>{say(texts.toTheBoardMore)}</Paragraph>
        </Section>
      </Body>
      <Footer>
        <Button
          appearance="primary"
          onClick={() => {
            onOpenSheet(sheet);
          }}
        >
          {say(texts.openSheet)}
        </Button>
      </Footer>
    </>
  );
}

function OwnTexts({ lines }: { readonly lines: readonly string[] }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Section heading={say(texts.yourTexts)}>
      <Lines>
        {lines.map((line, at) => (
          <Line key={at} title={<span className={styles.text}>{line}</span>} />
        ))}
      </Lines>
    </Section>
  );
}

type Source = MadeAnnex['summary']['conflicts'][number]['source'];

function ownTextLines({ summary }: MadeAnnex, { say }: Words): readonly string[] {
  const { conflicts, orphans, setAside } = summary;
  return [
    ...conflicts.map(({ row, source, proposed }) =>
      say(annexTexts.conflict, { row, source: sourceText(source), text: proposed }),
    ),
    ...orphans.map(({ source, kept }) => say(annexTexts.orphan, { source: sourceText(source), text: kept })),
    ...setAside.map((text) => say(annexTexts.setAside, { text })),
  ];
}

/** `Åtgärder Å3, Uppföljning` */
function sourceText(source: Source): string {
  return source === undefined ? '–' : `${source.table} ${source.nr}, ${source.column}`;
}
