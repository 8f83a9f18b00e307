// Common first names by the gender they usually tell, as far as they tell one. Lower case, words parted by spaces.
// Names borne widely by both ("alex", "robin") stand in the third list: they show a person, not a gender.

/** First names that are verbs or auxiliaries as well. */
export const verbFirstNames = `
  will may mark grant bill rob pat drew chase chuck jack sue wade ward wells flora cash
`;

export const femaleFirstNames = `
  aaliyah abby abigail ada adele adriana agnes aimee aisha aisling alana alejandra alessandra alexandra alexis
  alice alicia alina alison allison alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelina
  angie anita anja ann anna annabel annabelle anne annette annie annika antonia anya april ariana arlene ashley astrid
  audrey ava ayesha barbara beatrice beatriz becky belinda bernadette beth bethany betty beverley beverly bianca
  birgit bonnie brenda bridget britney brittany bronwyn caitlin camila camilla candice carla carly carmen carol
  carole carolina caroline carolyn carrie catarina catherine cathy cecilia celia celine chantal charlene charlotte
  chelsea cherie cheryl chiara chloe christina christine chrystia ciara cindy claire clara clare claudia colleen connie
  constance cordelia corinne courtney cristina crystal cynthia daisy daniela danielle daphne darlene dawn deborah debbie
  debra deirdre delia denise diana diane dianne dolores donna dora doreen doris dorothy edith eileen elaine eleanor elena
  elisa elisabeth elise eliza elizabeth ella ellen ellie elsa emilia emily emma erica erika erin esmeralda esther ethel
  eugenie eva eve evelyn farah fatima fatma faye felicity fiona flora florence fran frances francesca freya gabriela
  gabrielle gail gemma genevieve georgia georgina geraldine gertrude ghislaine gill gillian gina ginny giorgia giovanna
  giulia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hayley hazel heather heidi helen
  helena helene henrietta hilary hilda hillary holly hope huda ida imogen indira ines ingrid irene iris irina isabel
  isabella isabelle isla ivanka ivy jackie jacqueline jacqui jade jamila jan jana jane janet janette janice janine jasmine
  jean jeanette jeanne jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jody josephine joy joyce juanita
  judith judy julia juliana julie juliet june justine kaitlyn karen karin karina kate katerina katharine katherine
  kathleen kathryn kathy katie katrina katy kayla keira kelly kelsey kendra kerry khadija kiera kimberly kirsten kirstie
  kirsty kristen kristi kristin kristina krystal kylie lana lara larissa laura lauren laurie layla leah leanne
  leila lena leona leslie leticia lidia lila lillian lily linda lindsay lindsey lisa liz liza lois lola lorena loretta
  lori lorna lorraine louisa louise lucia lucille lucy luisa lydia lynette lynn lynne mabel mackenzie madeleine
  madeline madison mae maggie maisie mandy marcela marcia margaret margarita margot maria mariah mariam mariana marianne
  marie marilyn marina marion marisa marjorie marlene marsha marta martha martina mary maryam matilda maud maura maureen
  mavis maxine maya meera megan meghan melanie melania melinda melissa melody mercedes meredith mia michaela michele michelle
  mildred millie mina mindy mira miranda miriam moira mollie molly mona monica monique muriel myra nadia nadine nancy
  naomi natalia natalie natasha nellie nicola nicole nicolette nina noelle noor nora noreen norma octavia olga olive
  olivia oprah padma paige pam pamela patience patricia patsy patti patty paula pauline pearl peggy penelope penny petra
  philippa phoebe phyllis pippa polly poppy portia preeti priscilla priti priya rachael rachel ramona raquel rebecca
  regina renata renee rhiannon rhonda rita roberta rochelle rosa rosalind rosanna rose roseanne rosemary rosie roxanne
  ruby ruth sabine sabrina sadie sally salma samantha samira sandra sara sarah saskia selena selina serena shannon
  sharon sheila shelley sherry shirley shreya siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue
  sunita susan susanna susannah susie suzanne svetlana sylvia tabitha tamara tammy tania tanya tara tatiana teresa tess
  tessa thelma theresa therese tiffany tina toni tonya tracey tracy trisha trudy ursula valentina valerie vanessa vera
  verity veronica vicki vicky victoria viola violet virginia vivian vivien viviane wanda wendy whitney wilhelmina
  winifred xiomara yasmin yolanda yvette yvonne zahra zainab zara zoe zoey
`;

export const maleFirstNames = `
  aaron abdul abdulkarim abdullah abdulrahman abel abraham adam adel aden adolfo adrian ahmad ahmed aidan akash akira alain
  alan alastair albert alberto alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred alfredo alistair
  allan allen alonso alvin amir amit amos anders andre andreas andrei andres andrew andy angelo angus anil anthony
  antoine anton antonio antony archie ari armando arnold arthur arturo arun asif aslan augustus austin axel aziz barack
  barney barry bart bartholomew basil bashar ben benedict benito benjamin bernard bernardo bernie bert bilal bill billy
  bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron callum calvin cameron carl
  carlo carlos cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence
  claude claudio clement cliff clifford clint clive clyde cody colin connor conor conrad cornelius craig curtis cyril
  cyrus dale damian damien damon dan daniel danny darrell darren darryl dave david dean declan denis dennis denzel
  derek derrick desmond dexter didier diego dieter dimitri dirk dmitry dominic don donald donnie doug douglas duncan
  dustin dwayne dwight dylan eamonn earl ed eddie edgar eduardo edward edwin eli elias elijah elliott elmer elon
  emad emanuel emile emilio emmanuel enrico enrique eric erik ernest ernesto erwin esteban ethan eugene evan ewan fabio
  faisal farouk farrukh federico felipe felix ferdinand fergus fernando fidel finn floyd francesco francis francisco
  francois frank franklin franz fred freddie frederick fritz gabriel gareth garrett garry gary gavin gene geoff geoffrey
  george georges gerald gerard gerhard gerry gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme
  graham grant greg gregor gregory guido guillaume guillermo gunther gus gustavo guy hamid hamish hamza hank hans harold
  haroon harris harrison harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hiroshi howard hubert
  hugh hugo humphrey hussein ian ibrahim idris ignacio igor imran iqbal irving isaac isaiah ismail ivan jack jackson
  jacob jacques jaime jake jamal james jared jason javier jay jean-claude jean-francois jean-yves jed jeff jeffrey jens
  jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joey johan johannes john johnny jon
  jonah jonas jonathan jorge jose joseph josh joshua juan juergen jules julian julio julius junaid justin kareem karim
  karl kaspar keir keith ken kenneth kent kenny kevin khaled khalid kieran kirk klaus konrad kofi kostas kurt kyle
  lachlan lamar lance larry lars laurence lawrence leif len leo leon leonard leonardo leonid leopold leroy lester
  lewis liam lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis lukas luke luther magnus mahmoud malcolm
  malik manfred manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin mason mateo mathieu
  mathew matt matteo matthew matthias maurice mauricio max maximilian mazloum mehdi mehmet melvin michael michel miguel mikael
  mike mikhail miles milo milton mitch mitchell mitt moammar mohamed mohammad mohammed mohsin morris moses muhammad
  murray mustafa nabil narendra nasser nate nathan nathaniel neal ned neil nelson neville niall nicholas nick nicolas nigel
  nikita nikolai noah noel norman oleg oliver olivier omar oscar osama oskar otto owen pablo paddy paolo pascal patrick
  paul paulo pavel pedro percy perry pete peter phil philip philippe phillip pierre piers pietro prakash prince quentin
  quinn rafael rafiq rahul raj rajesh rajiv ralph ramesh ramon randall randolph randy raoul rashid raul ravi ray raymond
  reggie reginald reinhard rene reuben rex ricardo richard rick ricky rishi rob robbie robert roberto rod roderick
  rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rory ross roy ruben rudolf rudy rufus rupert russ
  russell ryan saad saddam sadiq sajid salman salvador salvatore samir samuel sanjay santiago satoshi saul scott sean
  sebastian seamus serge sergei sergey sergio seth shane shaun sheldon sidney silvio simon solomon spencer stan stanley
  stefan stefano stephane stephen steve steven stewart stuart sunil sven syed tariq ted terence terrence thaddeus theo
  theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor tristan troy
  tyler uli ulrich umar uri usman valentin vernon victor vijay vikram vince vincent vincenzo vinod vitaly viktor vladimir
  volodymyr wade walter warren wayne werner wesley wilbur wilfred wilhelm will willem william willie winston wolfgang
  xavier yasser yitzhak yossi yousef youssef yuri yusuf yves zac zachary zack zafar zaid
`;

export const eitherFirstNames = `
  addison adrien lindsey alex ali angel ari ariel aubrey avery bailey billie blair bobbie brook brooke cameron carey casey charley
  chi chris corey dakota dana darcy devon drew eden elliot emerson finley francis frankie gerry glenn hao harley hayden hua
  hui hunter jaime jamie jan jean jesse jessie jian jie jing jo jordan jude jules jun kai kelly kendall kerry kim kit lee
  leigh lesley leslie li lin logan lou marion mel micah min ming morgan nicky nikita nur parker pat peyton quinn rae
  reese rene riley robin rory rowan ryan sacha sage sam sasha sandy shannon shawn shelby sidney skyler stevie sunny
  sydney taylor terry toni tracy val wei xin yan yu ashley lindsay
`;
