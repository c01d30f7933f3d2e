/**
 * 2,048 plain English words of three to seven letters: eleven bits a word. The list is our own, without homophones that we know of
 * (of pear and pair, one), so that six words can be read out over a telephone. It is part of the ballot format: it never changes,
 * is not translated, and is one text because a list of strings weighs more on the rater's page.
 */
export const wordList: readonly string[] = `
able about above acid acorn acre across act active actor add adult advice after again age agent agree ahead aim air alarm album alert alike
alive alley allow almond alone along alpine always amber ample amuse anchor angle animal ankle answer ant antler anvil apart apple april
apron arbor arch area arena argue arm army aroma around arrive arrow art artist ash aside ask asleep aspect aspen atlas atom attic august
aunt author autumn avenue awake award away axis axle azure baby back bacon badge badger bag bagel bake baker ball ballad ballet balloon
bamboo banana band banjo bank banner bar barber bark barley barn barrel base basil basin basket bass bat bath baton bay bead beak beam bean
bear beard beauty beaver become bed bee beech beef beet begin behind bell belong below belt bench bend berry best better beyond bicycle big
bike birch bird biscuit bison black blade blank blaze blend bless blind blink block bloom blossom blow blue bluff board boat body boil bold
bolt bone bonus book boost boot border borrow both bottle bottom boulder bounce bow bowl box boy bracket brain brake branch brass brave
bread breath breeze brick bridge brief bright bring brisk broad bronze brook broom broth brother brown brush bubble bucket bud budget
buffalo build bulb bull bundle bunny burger burst bus bush busy butter button buy buzz cabin cable cactus cafe cake calf call calm camel
camera camp can canal candle candy canoe canvas canyon cap cape capital captain car caramel card care cargo carol carpet carrot carry cart
carve case cash castle casual cat catch cattle caught cave cedar ceiling celery cell cello cereal chain chair chalk chance change chapel
chapter charm chart chase chat cheap check cheek cheer cheese chef cherry chess chest chew chief child chili chime chin chip choice choose
chop chorus cider cinema circle circus citizen city civic claim clap clarify class clay clean clear clerk clever cliff climb clinic clip
clock close cloth cloud clove clover clown club clue coach coal coast coat cobalt cocoa coconut cod coffee coil coin cold collar collect
colt column comb combine come comet comfort comic common compass concert condor cone cook cookie cool copper copy coral cord core cork corn
corner correct cosmic cotton couch cougar count country county couple courage course court cousin cover cow cozy crab cradle craft crane
crater crayon cream create credit creek crew cricket crisp crop cross crow crowd crown cruise crumb crunch cry crystal cube cuckoo cup cure
curious curl current curtain curve cushion custom cut cycle cymbal daily dairy daisy dance daring dark dash data date dawn day deal debate
decade decide deck deep deer degree delay delta deny depend depth desert design desk detail device dew dial diamond diary dice diesel diet
differ dig dill dine dinner direct dirt dish dive divide doctor dog doll dollar dolphin domain donkey door dot double dough dove down dozen
draft dragon drama draw drawer dream dress drift drill drink drive drop drum dry duck due duet dune during dusk dust duty dwell each eager
eagle ear early earn earth ease easel east easy eat echo edge edit effort egg eight elbow elder elect elegant element elf elk elm else ember
emerald empty enamel end energy engine enjoy enough enter entire entry epic equal equip era errand escape essay estate even evening event
ever every exact example excel except excite exit expand expect explain explore extra eye fabric face fact factor factory fair fairy faith
falcon fall fame family famous fan fancy far farm farmer fast father fault fawn feast feather feature feed feel fellow fence fern ferry
fetch few fiddle field fierce fifteen fig figure file fill film filter final finch find fine finger finish fir fire firm first fish fit five
fix flag flake flame flannel flash flat flax fleece fleet flight flint float flock flood floor flour flow flower fluid flute fly foam focus
fog foil fold folk follow food foot force forest forge fork form fort forum forward fossil found four fox frame free freeze freight fresh
friday friend fringe frog front frost frozen fruit fudge fuel full fun fund funny future gadget galaxy gallery gallon game gap garage garden
garlic garnet gas gate gather gauge gear gecko gem general genius gentle genuine ghost giant gift ginger giraffe girl give glacier glad
glance glass gleam glide globe glory glove glow glue goal goat gold golf good goose gorge gospel govern gown grab grace grade grain grand
granite grant grape graph grass gravel gravity gravy great green greet grid grill grin grip grocery ground group grove grow guard guess
guest guide guitar gulf gum gust gym habit hail hair half hall hammer hammock hamster hand handle happen happy hard harp harvest hat hatch
haul have hawk hay hazel head health heap hear heart heat heavy hedge heel height helium hello helmet help hen herb herd hero heron hidden
high hike hill hinge hip hire history hive hobby hockey hold holiday hollow holly home honest honey hood hook hoop hope horizon horn horse
hose host hotel hour house hover hub hug huge human humble hummus hundred hunger hunt hurry husky hut ice icicle icon idea idle igloo image
impact improve inch include index indigo indoor infant inform ink inlet inner input insect inside inspire intact into invent invite inward
iris iron island item ivory ivy jacket jade jaguar jam january jar jasmine jazz jeans jelly jet jewel jigsaw job jog join joke jolly journal
journey joy judge juggle juice july jump june jungle junior juniper just kayak keen keep kernel kettle key kind king kingdom kiosk kitchen
kite kitten kiwi knee knit knob knot know koala label ladder ladle lady lagoon lake lamb lamp land lane lantern lap large lark laser last
late laugh laundry laurel lava lawn lawyer layer lead leaf leap learn least leather leave lecture ledge left leg legend leisure lemon lend
length lens lentil leopard less lesson letter lettuce level lever liberty library lid life lift light like lilac lily limb lime limit line
linen link lion lip liquid list listen little live lizard llama load loaf lobby lobster local lock lodge log logic long look loop lotus loud
lounge love low loyal lucky lumber lunar lunch lung lynx lyric machine magic magnet magpie mail main major make mallet mammal mango manner
map maple marble march mare margin marine mark market marsh mask mast master mat match matter may meadow meal mean measure medal media meet
mellow melody melon melt member memo memory mend mental mention menu mercury merit merry mesh message metal meteor meter method middle mild
mile milk mill mimic mind mine mineral minor mint minus minute mirror miss mist mitten mix mobile model modern modest moment monday money
monitor monkey month moon moose morning mosaic moss most moth mother motion motor mount mouse mouth move movie much mud muffin mug mule
muscle museum music mustard mutual myth nail name napkin narrow nation native nature navy near neat neck nectar need needle nephew nerve
nest net network never new news next nice nickel niece night nine noble noise noodle noon normal north nose note notice novel number nurse
nut nutmeg nylon oak oar oasis oat object ocean october octopus odd offer office often oil okay old olive once one onion only onward opal
open opera opinion option orange orbit orchard orchid order organ origin osprey ostrich other otter ounce outdoor outer outfit outline oval
oven over owl own owner oxygen oyster pace pack paddle page paint palace palm pan panda panel panther paper parade parcel parent park parrot
parsley part partner party pass past pasta paste pastry patch path patient patrol pattern pause pave paw pea peace peach peak peanut pear
pearl pebble pecan pedal peel pelican pen pencil penguin people pepper perfect perfume permit person pet petal phone photo phrase piano pick
pickle picnic picture pie pier pig pigeon pillow pilot pin pine pink pioneer pipe pitch pizza place plaid plain plan planet plank plant
plaster plate play plaza please plenty plot plum plus pocket podium poem poet point polar pole polish polite pollen pond pony pool poplar
popular porch port post pot potato pottery pouch pound powder power praise prepare present pretty pretzel price pride primary prince print
prism private prize problem process produce profit program project promise proof proper protect proud provide public pudding pull pulp pulse
pumpkin punch pupil puppet puppy pure purple purse push puzzle pyramid quail quality quartz queen query quest quick quiet quill quilt quiz
quote rabbit raccoon race rack radar radio radish raft rail rain raisin rake ramp ranch random range rapid rare rattle raven raw ray reach
ready real reason recall receipt recipe record red reef reflect refresh region regular relax relay relief remain remark remind remote rent
repair repeat reply report rescue resist rest result return reunion review reward rhyme rhythm ribbon rice rich ride ridge right ring ripple
rise river road roast robe robin robot rock rocket roll romance roof room root rope rose rough round route routine rover row royal rubber
ruby rudder rug rule run runner rural rush rust rustic sack saddle safari safe sage sail salad salmon salon salt same sample sand sandal
satin sauce save say scale scarf scene scenic scent school science scoop scooter score scout screen screw script scroll sea seal search
season seat second secret section seed seek select self senior sense series sermon serve session set seven shade shadow shake shallow shape
share shark sharp shed sheep sheet shelf shell shelter sheriff shield shift shine ship shirt shoe shop shore short shout show shower shrimp
shrub shuffle shy side sight sign signal silent silk silver simple since sing sister sit six size skate sketch ski skill skin skirt sky
slate sled sleep sleeve slice slide slim slipper slope slow small smart smell smile smoke smooth snack snail snow soap soccer social sock
soda sofa soft soil solar soldier solid solo solve song soon sort soul sound soup source south space spark sparrow speak special speed spell
spend sphere spice spider spin spiral spirit splash spoke sponge spoon sport spot spray spread spring sprout spruce square squash squid
stable stack stadium staff stage stair stamp stand star start state station statue stay steady steam steel stem step stereo stick still stir
stitch stock stone stool stop store stork storm story stove strange straw stream street stretch string stripe strong studio study stuff
style subject subway sudden sugar suit summer summit sun sunday sunny sunset super supper supply support sure surf surface swallow swan
sweater sweep sweet swift swim swing switch symbol syrup system table tablet tackle tail tailor take talent talk tall tame tango tank tape
target tart task taste tavern tax taxi tea teach teacher team teapot tell temple tempo ten tender tennis tent term test text thank theme
theory thick thin thing think third thirty thistle thorn thread three thrill thrive throne throw thumb thunder thyme ticket tide tiger tile
timber time tin tiny tip tire tissue title toast today toe toffee tomato tone tongue tonight tool tooth top topaz topic torch tornado total
toucan touch tour toward towel tower town toy track tractor trade traffic trail train tram travel tray treat tree trek trend trial tribe
trick trim trio trip trophy trout truck true trumpet trunk trust truth try tube tuesday tulip tuna tundra tunnel turkey turn turnip turtle
tutor twelve twenty twig twin twist two type typical uncle under unfold uniform union unique unit unity update upgrade upper upright upset
upward urban use useful usual utensil vacant vacuum valid valley value valve vanilla vapor vase vast vault velvet vendor verb verse very
vessel vest veteran viaduct victory video view villa village vine vintage violet violin visit vista vital vivid vocal voice volcano volume
vote voyage wade wafer wage wagon wait wake walk wall walnut walrus waltz wander want warm warp wash wasp watch water wave wax way weather
weave wedding weed week welcome well west wet whale wheat wheel when whisk whisper whistle white whole wicker wide width wild willow win
wind window wine wing winner winter wire wisdom wise wish wolf wonder wood wool word work world worm worth wrap wreath wren wrist yacht yard
yarn yawn year yeast yellow yes yet yield yoga young zebra zero zest zinc zipper zone zoo
`
  .trim()
  .split(/\s+/);
