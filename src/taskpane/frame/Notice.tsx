/** Something that holds for the whole workbook, said in one line below the header. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Signed } from '../parts/Lines';

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    padding: '6px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export function Notice({ text }: { readonly text: string }) {
  return (
    <div role="status" className={useStyles().notice}>
      <Signed sign="note" isSmall>
        {text}
      </Signed>
    </div>
  );
}
