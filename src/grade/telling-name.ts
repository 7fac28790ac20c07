/** `3.0`, `1_000`, `1e5`, `-0x1F`, `2j`. */
const number = /^[+-]?(0[xob][\da-f_]+|(\d[\d_]*)?\.?\d[\d_]*\.?(e[+-]?\d+)?j?)$/i;

/** Names of types and of layers with a number: `float64`, `conv2d`, `x1`, `W2`. */
const numbered =
  /^(u?int|float|bfloat|complex|conv|pool|layer|linear|block|head|dim|case|test|line|[a-z])_?\d+d?$/i;

/** Words that programs, tracebacks and messages of Python, NumPy and PyTorch hold, and the commonest words of English. */
const common = new Set(
  `abs accuracy activation adam add after again all alpha also and any append argument args arange array assert async
  attention attribute average axis await back backward bad batch before begin beta bias bool both bottom break but
  byte bytes call cannot case char class classes close code column complex conv copy correct cost count cpu cuda data
  dataset def default del delta demo dense dev device dict diff dim dimension done dot double down dropout dtype each
  elif else embedding empty end epoch eps epsilon error eval even example except exception exec expected exit exp
  extra failed false file final finally find first fit float for forward found four from full function gamma gelu get
  given global good got grad gradient group hidden high how identity import inf infinity info init inner input inputs
  int integer invalid item items iter iteration its kernel key keys label labels lambda last layer layers learning
  left len length less line linear list load local log logits long loop loss low main make map mask math matrix max
  mean median memory message method min missing mode model module more most name nan neuron new next nil no node none
  nonlocal norm normal not now null num number numpy object odd of off old one ones only open option order original
  other our out outer output outputs padding param params part pass path plain plot point pool pow pred prediction
  predictions print prob probability probs product program python query raise random range rate read real relu report
  reshape result results return right role root round row run same sample scale score scores second seed self seq
  sequence set shape short sigmoid sign sin size slow small soft softmax solution some sort source sparse sqrt square
  stack start state std step stop str string student sub sum super sym syntax table tanh target task team tensor test
  text that the then theta there these they this three time token tokens top total train transpose true try tuple two
  type undefined unit user using val value values var variance vector velocity version view wait warning weight
  weights what when where which while width will with word words work wrong yes yield you your zero zeros able about
  above against ago art ask autumn away bay bell best big bill bird black block blue box boy bright brook brown can
  chance chase chip cliff cole come cook could crystal daisy dawn day did early earth east ever faith far few fire
  fish flora force free friend ginger grace grant great green grey hall hand hard has have her here hill him his holly
  home hope house hunter iris ivy jade jasmine joy june just king know lane large late life light lily little live
  love man mark marsh mason may melody merry miles miss much must north olive over page pat pearl penny people person
  pierce place poppy price prince queen red reed rich river rock rose ruby rusty sage said say see she should side sky
  so south spring still stone storm such summer take tell think timber under up us use very violet wade want ward
  water way we well were west white who why wide wild win winter wish wolf wood world would year young`.split(
    /\s+/,
  ),
);

/**
 * Whether a student's name in a text tells who the student is. A number or a common word does not: it may be a part of
 * an answer.
 */
export function isTelling(name: string): boolean {
  const plain = name.normalize("NFKC").trim().toLowerCase();
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const isChinese = /\p{Script=Han}/u.test(plain);
  if (letters < (isChinese ? 2 : 3)) return letters > 0 && /\d{4,}/.test(plain);
  return !number.test(plain) && !numbered.test(plain) && !common.has(plain);
}
