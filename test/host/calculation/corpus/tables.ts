/** References to tables, lookups and conditions. */
import { expectations, figures } from './expectation';

const structured = `
=SUM(Risker[Nivå])
=SUM(Risker[[Sannolikhet]:[Konsekvens]])
=COUNTA(Risker[Risk nr])
=Risker[[#Headers],[Risk nr]]
=COLUMNS(Risker)
=Utfall[[#Totals],[Utfall]]
=Utfall[[#Totals],[Antal svar]]
=SUM(Utfall[[#Data],[#Totals],[Antal svar]])
=COUNTA(Risker[Område '[nytt']])
=INDEX(Risker[Risk],4)
=MAX(Risker[Klart senast])
=SUM(Utfall[Antal svar])/ROWS(Utfall[Antal svar])
=COLUMN(Utfall[Målvärde])
=SUMPRODUCT((Risker[År]=2022)*(Risker[Målgrupp]="vuxna"))
=SUM(Risker!G:G)
=SUM('Mått och utfall'!C4:C8)
=SUM(${figures}!A1:A6)
=SUM(Talen)
=Gräns*100
=SUM(_kv_Risker_Nivåer)
=SUM(${figures}!A1:INDEX(${figures}!A:A,3))
=SUM(${figures}!A1:A4 ${figures}!A2:B9)
=SUM((${figures}!A1:A2,${figures}!A5))
`;

const lookups = `
=INDEX(Risker[Risk nr],MATCH("barn",Risker[Målgrupp],0))
=MATCH(4,Risker[Sannolikhet],0)
=MATCH("kontakt*",Risker[Risk],0)
=MATCH("saknas",Risker[Risk nr],0)
{=MATCH(2.5,{1,2,3},1)}
=MATCH(2.5,{3,2,1},-1)
=VLOOKUP(2.5,{1,"a";2,"b";3,"c"},2)
{=LOOKUP(2.5,{1,2,3},{"a","b","c"})}
=INDEX(${figures}!A1:B5,3,2)
{=INDEX({1,2;3,4},2,1)}
=SUM(INDEX(${figures}!A1:C3,0,1))
=SUM(INDEX(${figures}!A1:A6,2):INDEX(${figures}!A1:A6,4))
=CHOOSE(2,"a","b","c")
=SUM(CHOOSE(1,${figures}!A1:A2,${figures}!A3))
=CHOOSE(4,"a","b")
=OFFSET(${figures}!A1,2,0)
=SUM(OFFSET(${figures}!A1,0,0,3,1))
=SUM(INDIRECT("Risker!G2:G4"))
=INDIRECT("'Mått och utfall'!B4")
=ROW(${figures}!A3)
=COLUMN(${figures}!C1)
=ROWS(${figures}!A1:C4)
=COLUMNS(${figures}!A1:C4)
=ADDRESS(3,2)
=ADDRESS(3,2,4)
=MATCH(TRUE,${figures}!C1:C3,0)
{=TRANSPOSE({1,2,3})}
`;

const conditions = `
=SUMIFS(Risker[Nivå],Risker[År],2022)
=SUMIFS(Risker[Nivå],Risker[År],2022,Risker[Målgrupp],"vuxna")
=COUNTIFS(Risker[År],">2022")
=COUNTIFS(Risker[Målgrupp],"v*")
=COUNTIFS(Risker[Målgrupp],"<>vuxna")
=COUNTIFS(Risker[Sannolikhet],"")
=COUNTIFS(Risker[Sannolikhet],"<>")
{=COUNTIF(Risker[Risk],"*kontakt*")}
{=COUNTIF(Risker[Risk],"fel ~* *")}
{=COUNTIF(Risker[Nivå],">=4")}
{=COUNTIF(Risker[Nivå],12)}
=COUNTIF(Utfall[Text],"12")
{=COUNTIF(${figures}!C1:C4,TRUE)}
{=COUNTIF(Risker[Klart senast],">="&DATE(2023,1,1))}
=AVERAGEIFS(Utfall[Utfall],Utfall[Antal svar],">=15")
{=AVERAGEIF(Risker[År],2023,Risker[Nivå])}
{=AVERAGEIF(Risker[År],1999,Risker[Nivå])}
{=SUMIF(Risker[Målgrupp],"vuxna",Risker[Nivå])}
=SUMIF(${figures}!A1:A5,">3")
{=SUMIF(Risker[Risk nr],"R?",Risker[Andel])}
=MAXIFS(Risker[Nivå],Risker[År],2022)
=MINIFS(Risker[Nivå],Risker[År],2023)
=MAXIFS(Risker[Nivå],Risker[År],1999)
=SUMPRODUCT(Risker[Sannolikhet],Risker[Konsekvens])
{=SUMPRODUCT(--(Risker[Nivå]>3))}
{=SUMPRODUCT((Risker[Målgrupp]="vuxna")*(Risker[Nivå]>3)*Risker[Andel])}
{=SUM(COUNTIF(Risker[Målgrupp],{"vuxna","barn"}))}
{=SUM(IF(Risker[År]=2022,Risker[Nivå],0))}
{=AVERAGE(IF(Risker[Nivå]>3,Risker[Nivå]))}
{=MAX(IF(Risker[Målgrupp]="vuxna",Risker[Nivå]))}
=COUNTBLANK(Risker[Sannolikhet])
=COUNT(Utfall[Text])
=COUNTA(Utfall[Text])
`;

const arrays = `
={1,2;3,4}
=TRANSPOSE(${figures}!A1:B3)
{=MMULT({1,2;3,4},{1;1})}
=FREQUENCY(Risker[Nivå],{3;6})
=Risker[Nivå]*2
=Risker[Sannolikhet]>2
=INDEX(Risker[[Risk nr]:[Målgrupp]],2,0)
{=IF(Risker[Nivå]>3,"hög","låg")}
{=LEN(Risker[Risk nr])}
=ROUND(Risker[Andel],1)
=Risker[Sannolikhet]+{0,10}
`;

const nested = `
{=IFERROR(INDEX(Utfall[Utfall],MATCH(1,(Utfall[Indikator nr]="I1")*(Utfall[Antal svar]>125),0)),"")}
=SUMPRODUCT((MONTH(Risker[Klart senast])=12)*1)
=TEXT(SUM(Utfall[Antal svar]),"0")&" svar"
=ROUND(AVERAGE(Utfall[Utfall])*100,1)&" %"
=IF(COUNTIFS(Risker[Risk nr],"R1",Risker[År],2022)=1,"unik","dubbel")
{=MAX(INDEX((Risker[År]=2022)*Risker[Nivå],0))}
{=COUNT(1/(Risker[Nivå]>3))}
{=SUM(LARGE(Risker[Nivå],{1,2,3}))}
=SUM(Risker!G2:G6)-SUM(Risker[Nivå])
`;

export const corpusOfTables = [structured, lookups, conditions, arrays, nested].flatMap((text) =>
  expectations(text),
);
