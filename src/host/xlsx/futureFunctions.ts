/**
 * Functions that came after the file format and stand in it with a prefix
 * ([MS-XLSX] 2.2.2.1, "future functions", and the dynamic-array functions that followed).
 */
const worksheetFunctions = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV
F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC
QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET
SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P
VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

const newerWorksheetFunctions = 'FILTER SORT PY';

/** Dotted names that are Excel's own although they bear no prefix. */
const dotted = 'ERROR.TYPE ECMA.CEILING ISO.CEILING NETWORKDAYS.INTL WORKDAY.INTL';

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

const prefixes = new Map<string, string>([
  ...words(worksheetFunctions).map((name): [string, string] => [name, '_xlfn.']),
  ...words(newerWorksheetFunctions).map((name): [string, string] => [name, '_xlfn._xlws.']),
]);
const unprefixed = new Set(words(dotted));

/** The name as it stands in a file. */
export function functionInFile(name: string): string {
  const upper = name.toUpperCase();
  const prefix = prefixes.get(upper);
  if (prefix !== undefined) return prefix + upper;
  return isAddInFunction(upper) ? addInPrefix + upper.replace('.', '_') : name;
}

const addInPrefix = '_xldudf_';

/** An add-in's function is its namespace, a dot and its name; everything else with a dot is Excel's. */
function isAddInFunction(name: string): boolean {
  return name.includes('.') && !name.startsWith('_') && !unprefixed.has(name);
}

/** The name as Excel shows it. */
export function functionAsShown(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(addInPrefix.toUpperCase())) return upper.slice(addInPrefix.length).replace('_', '.');
  return name.replace(/^(?:_xlfn\.)?(?:_xlws\.|_xludf\.)?/i, '');
}
