/** Operators and functions of figures, dates and texts. */
import { expectations, figures } from './expectation';

const operators = `
=1+2*3-4/8
=-2^2
=2^3^2
=-(2^2)
=50%*200
=10%^2
=1/3
=0.1+0.2-0.3
=(0.1+0.2)=0.3
="Å"="å"
="a"<"b"
=1<"a"
="2"*3
="x"*3
=TRUE+1
=1/0
=#N/A
=2>=2
="1"=1
=5<>5
=""=0
=${figures}!C6&"x"
=${figures}!A6=""
=${figures}!A6=0
=${figures}!A6+1
{=SUM({1,2;3,4}*{10;20})}
{=SUM(${figures}!A1:A4*2)}
{=MAX(${figures}!A1:A5-1)}
=1E3+1.5E-2
=12345678*87654321
=0.000012&""
=-1%
=--"7"
=7&""&-3
`;

const mathematics = `
=ROUND(2.5,0)
=ROUND(-2.5,0)
=ROUND(1.005,2)
=ROUND(1234.567,-2)
=ROUNDUP(2.01,1)
=ROUNDDOWN(-2.99,1)
=MROUND(10,3)
=CEILING(2.1,0.5)
=FLOOR(2.9,0.5)
=INT(-2.5)
=TRUNC(-2.5)
=MOD(-3,5)
=MOD(3,-5)
=MOD(3,0)
=ABS(-4)
=SIGN(-4)
=SQRT(2)
=POWER(2,10)
=EXP(1)
=LN(10)
=LOG(8,2)
=LOG10(1000)
=FACT(5)
=COMBIN(5,2)
=GCD(12,18)
=LCM(4,6)
=PI()
=EVEN(3)
=ODD(4)
=QUOTIENT(7,2)
=DEGREES(PI())
=BASE(10,2)
=ROMAN(14)
`;

const statistics = `
=AVERAGE(Risker[Andel])
=MEDIAN(Risker[Nivå])
=MODE(Risker[Nivå],12,12)
=LARGE(Risker[Nivå],2)
=SMALL(Risker[Nivå],2)
=RANK(12,Risker[Nivå])
=STDEV(Risker[Nivå])
=STDEV.P(Risker[Nivå])
=VAR.S(Risker[Nivå])
=QUARTILE(Risker[Nivå],1)
=PERCENTILE(Risker[Nivå],0.9)
=MIN(Talen)
=PRODUCT(2,3,4)
=SUMSQ(1,2,3)
=SUBTOTAL(9,Risker[Nivå])
=SUBTOTAL(1,Risker[Nivå])
=SUBTOTAL(9,Utfall[[#All],[Antal svar]])
=AGGREGATE(14,6,Risker[Nivå],1)
=AVERAGE(${figures}!C6,${figures}!B1)
=SUM(${figures}!C1:C6)
{=CORREL({1,2,3},{2,4,7})}
{=FORECAST(4,{2,4,6},{1,2,3})}
{=TREND({1;2;4},{1;2;3},{4})}
{=SLOPE({2,4,6.5},{1,2,3})}
=GEOMEAN(1,2,4)
`;

const dates = `
=DATE(2024,2,29)
=DATE(2024,14,1)
=DATE(2024,3,0)
=YEAR(44926)
=MONTH(44926)
=DAY(44926)
=EDATE(DATE(2024,1,31),1)
=EDATE(DATE(2024,3,31),-1)
=EOMONTH(DATE(2024,1,15),0)
=EOMONTH(DATE(2024,1,15),1)
=NETWORKDAYS(DATE(2024,1,1),DATE(2024,1,31))
=NETWORKDAYS(DATE(2024,1,1),DATE(2024,1,31),{45292,45297})
=WORKDAY(DATE(2024,1,1),10)
=WORKDAY(DATE(2024,1,10),-5)
=WEEKDAY(DATE(2024,1,1))
=WEEKDAY(DATE(2024,1,1),2)
=WEEKNUM(DATE(2024,12,30),21)
=ISOWEEKNUM(DATE(2021,1,3))
=DAYS(DATE(2024,3,1),DATE(2024,2,1))
=DATEDIF(DATE(2020,2,29),DATE(2024,2,28),"y")
=DATEDIF(DATE(2020,1,15),DATE(2024,3,14),"m")
=DATEDIF(DATE(2020,1,15),DATE(2024,3,14),"ym")
=YEARFRAC(DATE(2024,1,1),DATE(2024,7,1))
=DATEVALUE("2024-01-31")
="2024-01-31"+1
=TIME(7,30,0)
=HOUR(0.75)
=MINUTE(0.51)
=TIMEVALUE("07:30")
=DAYS360(DATE(2024,1,31),DATE(2024,3,1))
=YEAR("2023-05-06")
=NETWORKDAYS.INTL(DATE(2024,1,1),DATE(2024,1,31),11)
`;

const texts = `
=LEN("Åäö")
=LEFT("Uppföljning",3)
=RIGHT("Uppföljning",4)
=MID("Uppföljning",4,5)
=UPPER("åäö é")
=LOWER("ÅÄÖ")
=PROPER("anna-karin öberg")
=TRIM("  a   b ")
=SUBSTITUTE("a-b-c","-","+")
=SUBSTITUTE("a-b-c","-","+",2)
=REPLACE("abcdef",2,3,"X")
=FIND("b","abcb",3)
=FIND("x","abc")
=SEARCH("B","abc")
=SEARCH("?c","abc")
=REPT("ab",3)
=EXACT("a","A")
=CONCATENATE("a","b")
=TEXTJOIN(", ",TRUE,Risker[Målgrupp])
=TEXTJOIN("-",FALSE,"a","","b")
=VALUE("12.5")
=VALUE("12 %")
=VALUE("abc")
=NUMBERVALUE("1 234,5",",", " ")
=CHAR(65)
=CODE("A")
=UNICHAR(9650)
=UNICODE("Å")
=T(5)
=N("x")
=TEXT(0.775,"0 %")
=TEXT(0.775,"0.0%")
=TEXT(1234.5,"#,##0.00")
=TEXT(5,"000")
=TEXT(44926,"yyyy-mm-dd")
=TEXT(44926,"d/m/yy")
=TEXT(44926.75,"hh:mm")
=TEXT(-3,"0;(0)")
=TEXT("abc","0")
=TEXT(3,"""R""0")
=LEN(TEXT(1/3,"0.000"))
=FIXED(1234.567,1)
=FIXED(1234.567,1,TRUE)
{=SUM(LEN(Risker[Målgrupp]))}
{=SUM(--(LEFT(Risker[Risk],1)="K"))}
=CLEAN("a")
`;

const logic = `
=IF(1>2,"a","b")
=IF(1>2,"a")
=IF("x","a","b")
=IF(Gräns>0.5,"över","under")
=IFERROR(1/0,"fel")
=IFERROR(5,"fel")
=IFNA(#N/A,"saknas")
=IFNA(1/0,"saknas")
=IFS(1>2,"a",2>1,"b")
=IFS(1>2,"a")
=SWITCH(2,1,"ett",2,"två","annat")
=SWITCH(9,1,"ett","annat")
=OR(FALSE,0)
=XOR(TRUE,TRUE,TRUE)
=NOT(0)
=AND(${figures}!C1:C3)
{=OR(Risker[Nivå]>15)}
=ISBLANK(${figures}!A6)
=ISBLANK("")
=ISNUMBER(Risker!E4)
=ISTEXT(Risker!A2)
=ISERROR(${figures}!C5)
=ISNA(${figures}!C5)
=ISERR(${figures}!C5)
=ISLOGICAL(TRUE)
=ISNONTEXT(1)
=ISEVEN(4)
=ISODD(4)
=ERROR.TYPE(#N/A)
=TYPE("a")
=NA()
=ISFORMULA(Risker!G2)
=IF(ISNUMBER(SEARCH("kontakt",Risker!D2)),"ja","nej")
=IF(${figures}!A6,"ja","nej")
=IF(TRUE,${figures}!A6)
{=SUM(IF({TRUE,FALSE},10,1))}
=IFERROR(SUM(${figures}!C5:C6),-1)
`;

export const corpusOfFigures = [operators, mathematics, statistics, dates, texts, logic].flatMap((text) =>
  expectations(text),
);
