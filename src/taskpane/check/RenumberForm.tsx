/** Which of the rows gets the new number, and which of them each link means. */
import { Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnsweredLink, RenumberRequest } from '../../actions/numbers/renumberRow';
import type { LinkToNumber, NumberOfYear, SharingRow } from '../../actions/numbers/sharedNumber';
import { frameTexts } from '../../texts/pane/frame';
import { numberTexts as texts } from '../../texts/pane/numbers';
import { useWords, type Words } from '../language';
import { Signed } from '../parts/Lines';
import { Body, Headline, Meta, Paragraph, Section } from '../parts/View';
import { WayBack } from '../parts/WayBack';
import { WriteButton, WriteFooter } from '../parts/Writing';
import type { SharedNumber } from './useRenumbering';

const useStyles = makeStyles({
  warning: { marginTop: '8px' },
  rows: {
    marginTop: '12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& label': { minWidth: 0, overflowWrap: 'anywhere' },
  },
  links: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '8px' },
  /** As wide as there is room for, however long the longest choice. */
  field: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

export interface RenumberFormProps {
  readonly shared: SharedNumber;
  readonly hasMoved: boolean;
  readonly wanted: NumberOfYear;
  readonly onBack: () => void;
  readonly onGive: (request: RenumberRequest) => void;
}

type Meaning = AnsweredLink['means'] | 'kept';
type Meanings = ReadonlyMap<LinkToNumber, Meaning>;

export function RenumberForm({ shared, hasMoved, wanted, onBack, onGive }: RenumberFormProps) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const { rows, links, nextNr } = shared;
  const [position, setPosition] = useState(rows.at(-1)?.position ?? 0);
  const [meanings, setMeanings] = useState<Meanings>(new Map());
  const asked = links.filter(({ canMean }) => canMean.length > 1 && canMean.includes(position));
  const give = (): void => {
    const title = rows.find((row) => row.position === position)?.title ?? '';
    onGive({ ...wanted, position, title, answers: asked.flatMap((link) => answerOf(link, meanings)) });
  };
  return (
    <>
      <Body>
        <WayBack place={say(frameTexts.check)} onBack={onBack} />
        <Headline takesFocus>{headline(wanted, rows.length, words)}</Headline>
        {hasMoved && (
          <div role="status" className={styles.warning}>
            <Signed sign="warning">{say(texts.moved)}</Signed>
          </div>
        )}
        <Meta>{say(texts.nextIs, { nr: nextNr })}</Meta>
        <Field label={say(texts.whichRow, { nr: nextNr })} className={styles.rows}>
          <RadioGroup
            value={String(position)}
            onChange={(_, { value }) => {
              setPosition(Number(value));
            }}
          >
            {rows.map((row) => (
              <Radio key={row.position} value={String(row.position)} label={rowText(row, words)} />
            ))}
          </RadioGroup>
        </Field>
        <Links
          {...{ shared, asked, position, meanings, nr: wanted.nr }}
          onMean={(link, meaning) => {
            setMeanings(new Map([...meanings, [link, meaning]]));
          }}
        />
      </Body>
      <WriteFooter>
        <WriteButton isPrimary onClick={give}>
          {say(texts.give, { nr: nextNr })}
        </WriteButton>
      </WriteFooter>
    </>
  );
}

function answerOf(link: LinkToNumber, meanings: Meanings): readonly AnsweredLink[] {
  const means = meanings.get(link) ?? 'kept';
  const { register, position, field } = link;
  return means === 'kept' ? [] : [{ register, position, field, means }];
}

function headline({ nr, year }: NumberOfYear, count: number, { say }: Words): string {
  return year === undefined
    ? say(texts.headline, { nr, count })
    : say(texts.headlineOfYear, { nr, count, year });
}

function rowText({ title, address: { cell } }: SharingRow, { say }: Words): string {
  return title === '' ? say(texts.untitled, { cell }) : say(texts.rowAt, { title, cell });
}

interface LinksProps {
  readonly shared: SharedNumber;
  /** Those that can mean the row and another. */
  readonly asked: readonly LinkToNumber[];
  readonly position: number;
  readonly meanings: Meanings;
  /** The number that the rows share. */
  readonly nr: string;
  readonly onMean: (link: LinkToNumber, meaning: Meaning) => void;
}

function Links({ shared, asked, position, meanings, nr, onMean }: LinksProps) {
  const { say, sayCount } = useWords();
  const styles = useStyles();
  const { links } = shared;
  const following = links.filter(({ canMean }) => canMean.length === 1 && canMean[0] === position).length;
  return (
    <Section heading={say(texts.links, { nr })}>
      {links.length === 0 && <Paragraph>{say(texts.noLinks, { nr })}</Paragraph>}
      {following > 0 && <Paragraph>{sayCount(following, texts.followOne, texts.followMany)}</Paragraph>}
      {asked.length > 0 && (
        <>
          <Paragraph>{say(texts.linksMore)}</Paragraph>
          <div className={styles.links}>
            {asked.map((link) => (
              <LinkChoice
                key={`${link.register} ${link.field} ${link.position}`}
                {...{ link, shared, position, nr, onMean }}
                meaning={meanings.get(link) ?? 'kept'}
              />
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

interface LinkChoiceProps extends Pick<LinksProps, 'shared' | 'position' | 'nr' | 'onMean'> {
  readonly link: LinkToNumber;
  readonly meaning: Meaning;
}

function LinkChoice({ link, shared, position, nr, meaning, onMean }: LinkChoiceProps) {
  const { say } = useWords();
  const { rows, nextNr } = shared;
  const titleOf = (isRenumbered: boolean): string =>
    rows
      .filter((row) => link.canMean.includes(row.position) && (row.position === position) === isRenumbered)
      .map(({ title }) => title)
      .join(', ');
  const isSeveral = link.field === 'riskNrs' || link.field === 'selfCheckNrs';
  return (
    <Field label={say(texts.link, { nr: link.nr, title: link.title })} className={useStyles().field}>
      <Select
        value={meaning}
        onChange={(_, { value }) => {
          onMean(link, value === 'renumbered' || value === 'both' ? value : 'kept');
        }}
      >
        <option value="kept">{say(texts.means, { nr, title: titleOf(false) })}</option>
        <option value="renumbered">{say(texts.means, { nr: nextNr, title: titleOf(true) })}</option>
        {isSeveral && <option value="both">{say(texts.meansBoth, { old: nr, nr: nextNr })}</option>}
      </Select>
    </Field>
  );
}
