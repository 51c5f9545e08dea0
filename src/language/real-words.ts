/**
 * English words that are one slip away from a word of the language and are none of its own: "plant" is not a misspelt
 * "plane". Written by scripts/write-real-words.ts.
 */
export const realWords: ReadonlySet<string> = new Set(
  `
  aaron aground aid aide airline airlines akron alone als ami angle angles ara aren ares ari arias athletic
  atp attache attacked avenge bach back backward badge badges bae bal balls ban bar bare barnes baron barons
  barre bars based basel basis bass bat bates bats beats bedside bee beech beings ben bench benches bing
  blacks blank block blow blown blu blues boasts boeing bolts boot boots borders bot bottoms bouts box boy
  brad bran breach bread bricks bride bridget bring brink brisk brock brood brow browne browns brows buick
  burns busch bushes butch buy buys cables cale calls cannes cannon canon canons cards cares carlo carts
  carved cas cast casts cello centers centred centres centro cheek cheeks chopped chose circled civilians clan
  clary clear clone clover clusters coached coarse coat coats coe cold columns commercials con conde cones
  conner contained cooked cooking cop copper corners coroner corp cost costs couch couldn count counts coveted
  crank crate crates creamy cree creed creep crops crowned cruiser cruises cured curled curse cursed curses
  curt curve curves custer damage damages dar das decks defect deliver delivers des dir displays diving doc
  doe doesn domes dos dose doses dot dow downs drawn draws drown ducked ducks easter eat eats edged edges
  eighty emery equals est ever excerpt extracts extremes faced factor factors fade fades fading fame famed fat
  fated father feet ferris fifty fighters filed fin finds fined firth fist fitch flame flats flee flees fleets
  fling float flour fond font form forrest forth fours fra framed frames fronts frost fuels fully fund fur
  furry games garde gary gases gay gazes giants given gives gloss grabs grady grams grant grasp grasses grave
  gravely graves greed greek greene greens greer greet gross had hadn halle han hands handy hating heaving hee
  hell helps her highlights hills holes holmes homer homme hopes horse horses hose housed hue hug humane hunan
  hunts hurts identity indicated indicates inland inlet insider insides int isle isles isn isolate ist jett
  lakers lance landings lands lange lansing larry las lasts lauded law laws laying layne least lending leone
  les lets licking lie lights lin lined linen liner ling linger link lives log lok longed looks looming
  looting los loser lost lotus lovely lover lowe lowers lowry mae mai maine mainz maker makes males man mandy
  mani manly manny mar marek margins maria marian mariana marine marines marino marion marko marks marlon
  martin martina marvin mas mass may meal medal mental meta metals miles minas minds mines modes moe moist
  moor moore moses motors moves myles narrowed narrows nay neared ned nee needs needy net newer nic niche
  niece non norte nothin noting occupies opens otter outdoors outlined outlines outsider overs paced packed
  packing packs pained paint painter pairs pak paler palma pam panted paris parker parsons parted parting
  parts party pas passengers pasta paste pat patch patches patel paying pearson peers peoples per persona
  photographs photography photon photos pic picks pictured pictures pie pin pinch piper pitched pitcher
  pitchers place places placing plan planet planets plank plans plant plants plata plate plates played pleas
  pleased pod pods poets pointe pointer points pol polls polo pont poole por porte portions porto posts
  posture pot potion pots pound pounds praying prick primate print proto provided provider provides psalm
  psalms quilt quit quite raced racer races rae rai rails reads regions repeal res reset rests returns reveals
  ric rider riders rights rivera rod rods rooms roots rosary rounds rover rovers ruining runaway rust sad sam
  san sans sas scenes scent score scores scream screams screens seals sean sears seats seconds sections seeds
  segments seize selects sen sends serviced setting sevens seventy severn shall shame share shares she sheen
  shi shin shine shire shirt sho shoe shoes shoot shooter shopping shops shorts shot shout shove shown shows
  sid sided sides silas singled singles sip sipping sixty sized sizes skipping slated slide slipping slips
  smell smiling snort solos somme sonar sore sort sorts spaced spade spare spice spices spitting sport spots
  squared squares squire stadion stall stand standings stands ste steal steam steele steep steer steven stoke
  stole stones stony stores stove stranger strap straps streak streaks stripe stripes structured sudan
  surroundings sven swore tack tai tailed tak talks tally tam tanner tasks tax taxes tea teams ted tee teen
  teens teeth tel teller tells tent tents theirs theme think thirds thong thorough though threw tick tide til
  tiles tilted timed ting tired tis title titled tna tow towed towel towels traced traces tracey tract tracts
  tracy trade trail trailed trailers trails trainer trait traits tran trance trans traps tre tres tribute
  tried tries troll trough truce trunk trunks tuck twain tying vie views vila ville viola violent visibly
  waiter walter walters wan wants watery wears wee wei weird weiss wells weren wes whale wheat whites whore
  whose widen width wil wilde wilder wills willy win winds windy winning wit witch woo wooded woody words
  world worship wouldn wound write yours zoo
`
    .trim()
    .split(/\s+/),
);
