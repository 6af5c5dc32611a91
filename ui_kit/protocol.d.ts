/* Made from docs/protocol.schema.json by `npm run types`; do not edit. */

/**
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "ClientMessage".
 */
export type ClientMessage =
  | Hello
  | Lang_
  | Offers
  | Find
  | Found
  | Join
  | Return
  | MakeReturn
  | Answer
  | Buzz
  | Describe
  | Hat
  | Joker
  | Leave
  | Wave
  | Beat
  | Clock
  | Control;
/**
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "ServerMessage".
 */
export type ServerMessage =
  Welcome | View | Ack | Refused | Offered | FoundTeams | BeatOut | ClockOut | HallGame | Roads | Notice;

export interface HomeProtocol {
  client?: ClientMessage;
  server?: ServerMessage;
}
/**
 * The first message. ``room`` is a game code, "" for what the hall plays now.
 *
 *     ``token``: the phone's own secret, the host's, or "" (a display). ``display``: an id the display keeps;
 *     a player says it that is no phone but the glass of that display.
 *     ``epoch`` and ``version``: the newest stamp that this screen has shown of the game, so that no other
 *     worker shows it an older one.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Hello".
 */
export interface Hello {
  display?: string;
  epoch?: string;
  hall?: string;
  lang: string;
  role: string;
  room?: string;
  t: "hello";
  token?: string;
  v?: number;
  version?: number;
}
/**
 * From now on in another language.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Lang_".
 */
export interface Lang_ {
  lang: string;
  t: "lang";
}
/**
 * Wants six names with crests that are still free. ``turn`` shifts the choice ("another house").
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Offers".
 */
export interface Offers {
  t: "offers";
  turn?: number;
}
/**
 * Looks for a family by a part of its name (at least two letters).
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Find".
 */
export interface Find {
  t: "find";
  text: string;
}
/**
 * Build a house. ``number``: the house number from an earlier game today, if any.
 *
 *     ``seed`` (1 to 999,999) draws the house that the phone has shown; 0 leaves it to the server.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Found".
 */
export interface Found {
  colour: string;
  crest: string;
  id: string;
  name: string;
  number?: string;
  seed?: number;
  t: "found";
  town?: string;
}
/**
 * Move into a house that stands: by house number, or by the team id that a search gave.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Join".
 */
export interface Join {
  id: string;
  number?: string;
  t: "join";
  team?: string;
}
/**
 * Take over a seat on this phone with a come-back code.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Return".
 */
export interface Return {
  code: string;
  id: string;
  t: "return";
}
/**
 * Make a come-back code: this phone chose it (8 letters or figures or more) and shows it once acked.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MakeReturn".
 */
export interface MakeReturn {
  code: string;
  id: string;
  t: "make_return";
}
/**
 * Answer a question. ``question`` is its index from 0.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Answer".
 */
export interface Answer {
  answer:
    | ChoiceAnswer
    | DuelAnswer
    | MapPinAnswer
    | MostSaidAnswer
    | NumberAnswer
    | OrderAnswer
    | PairsAnswer
    | PicPinAnswer
    | PicRevealAnswer
    | PollAnswer
    | SeveralAnswer
    | TrueFalseAnswer
    | TypedAnswer
    | WhoAmIAnswer;
  id: string;
  question: number;
  t: "answer";
}
/**
 * The letter that was picked.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "ChoiceAnswer".
 */
export interface ChoiceAnswer {
  kind: "choice";
  pick: string;
}
/**
 * The letter that was picked, or said aloud; "": other words, which the host has ruled on by its seat.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "DuelAnswer".
 */
export interface DuelAnswer {
  kind: "duel";
  pick: string;
}
/**
 * Where the pin was set: decimal degrees.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MapPinAnswer".
 */
export interface MapPinAnswer {
  kind: "mappin";
  lat: number;
  lon: number;
}
/**
 * The letter that was picked.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MostSaidAnswer".
 */
export interface MostSaidAnswer {
  kind: "mostsaid";
  pick: string;
}
/**
 * A place on the line, in whole ``1/scale``.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "NumberAnswer".
 */
export interface NumberAnswer {
  kind: "number";
  value: number;
}
/**
 * All letters in the order of somebody's choice.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "OrderAnswer".
 */
export interface OrderAnswer {
  kind: "order";
  order: string[];
}
/**
 * For every one, from a on, the number that somebody gave it.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PairsAnswer".
 */
export interface PairsAnswer {
  kind: "pairs";
  pairs: string[];
}
/**
 * Where the picture was touched, in thousandths.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PicPinAnswer".
 */
export interface PicPinAnswer {
  kind: "picpin";
  x: number;
  y: number;
}
/**
 * The letter that was picked.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PicRevealAnswer".
 */
export interface PicRevealAnswer {
  kind: "picreveal";
  pick: string;
}
/**
 * The letter that was picked.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PollAnswer".
 */
export interface PollAnswer {
  kind: "poll";
  pick: string;
}
/**
 * All letters that were picked, in any order.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "SeveralAnswer".
 */
export interface SeveralAnswer {
  kind: "several";
  picks: string[];
}
/**
 * What the seat believes.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "TrueFalseAnswer".
 */
export interface TrueFalseAnswer {
  kind: "truefalse";
  pick: boolean;
}
/**
 * What was typed.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "TypedAnswer".
 */
export interface TypedAnswer {
  kind: "typed";
  text: string;
}
/**
 * The letter that was picked.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "WhoAmIAnswer".
 */
export interface WhoAmIAnswer {
  kind: "whoami";
  pick: string;
}
/**
 * Press first. ``question`` is its index from 0.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Buzz".
 */
export interface Buzz {
  id: string;
  question: number;
  t: "buzz";
}
/**
 * Say something of oneself; what is left out stays. ``generation``: "", child, grownup, elder.
 *
 *     ``helps``: the answers can only help the family; ``slow``: double time, from the next question on.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Describe".
 */
export interface Describe {
  generation?: string | null;
  helps?: boolean | null;
  id: string;
  slow?: boolean | null;
  t: "describe";
}
/**
 * Put on the captain's hat, in games where a captain answers for the family.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Hat".
 */
export interface Hat {
  id: string;
  t: "hat";
}
/**
 * Double the family's points for the next question, once a round, before it is seen.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Joker".
 */
export interface Joker {
  id: string;
  t: "joker";
}
/**
 * Give the seat up.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Leave".
 */
export interface Leave {
  id: string;
  t: "leave";
}
/**
 * The own window waves on the display. Gathered before they are stored; not acked.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Wave".
 */
export interface Wave {
  t: "wave";
}
/**
 * Answers the server's ``beat`` with its number at once; the server measures the round trip.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Beat".
 */
export interface Beat {
  n: number;
  t: "beat";
}
/**
 * Asks for the room time. ``sent`` comes back as it was.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Clock".
 */
export interface Clock {
  sent: number;
  t: "clock";
}
/**
 * A host's (or a lent display's) wish. ``on``: the step it was pressed on.
 *
 *     ``do``: start next close more_time skip pause resume end tiebreak raffle auto languages door approve
 *     remove rule judge verdict cards card joker annul points move merge rename undo lend sound loop volume
 *     speaking daylight.
 *     ``on_off`` for auto, door, rule, verdict, annul, sound, loop, speaking and daylight, ``languages`` for
 *     languages, ``team`` for approve, remove, points, move (where to), merge and rename, ``into`` for
 *     merge, ``seat`` for move, ``points`` and ``text`` (the reason) for points, ``text`` (the name) for
 *     rename, ``number`` (of the change) for undo, (how many were drawn before) for raffle and (1 to 3) for
 *     volume, ``display`` for lend ("" takes back), ``question`` for rule, judge, verdict and annul,
 *     ``answer`` (its name in ``near``) for rule and (a letter, or "" for nothing) for judge. ``text`` (the
 *     name), ``crest`` and ``colour`` for cards, a family without a phone; ``seat``, ``question`` and
 *     ``answer`` (the letters) for card, what it holds up; ``seat`` for joker, which its family plays.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Control".
 */
export interface Control {
  answer?: string;
  colour?: string;
  crest?: string;
  display?: string;
  do: string;
  id: string;
  into?: string;
  languages?: string[];
  number?: number;
  on?: number;
  on_off?: boolean;
  points?: number;
  question?: number;
  seat?: string;
  t: "control";
  team?: string;
  text?: string;
}
/**
 * Answers ``hello``. ``now``: room ms at sending; ``seat`` "" if this phone has none yet.
 *
 *     ``room`` is the game's code, "" while the hall shows no game (views follow as soon as it does).
 *     ``roads``: addresses under which the server is reached. ``display``: an id for a display to keep.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Welcome".
 */
export interface Welcome {
  beat?: number;
  display?: string;
  hall: string;
  hall_name: string;
  now: number;
  roads?: string[];
  room: string;
  seat?: string;
  t: "welcome";
}
/**
 * One or more parts; each is whole and replaces its forerunner unless its version is lower.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "View".
 */
export interface View {
  live?: Live | null;
  now: number;
  own?: Own | null;
  stage?: Stage | null;
  t: "view";
}
/**
 * Counts and houses for display and host, at most ten a second. ``here``: seats that may answer now.
 *
 *     ``screen``: how the displays are set; here and not on the stage, since phones have nothing to do with it.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Live".
 */
export interface Live {
  answered: number;
  here: number;
  houses: House[];
  phones: number;
  screen?: Screen;
  stamp: Stamp;
}
/**
 * A family's house in the street. ``phones``: a sign per phone: j joined, a answered, z away.
 *
 *     ``gain``: the family's points for the last question (after its reveal), ``fresh``: storeys it grew by,
 *     ``knew``: one of its answers was wholly right, ``row``: right answers in a row that brought more.
 *     ``seats``: the phones' seats in the same order; ``lag``: the most ms that were made up for with the last
 *     answer of one of them; ``cards``: what is raised without a phone; ``glass``: the family plays on a
 *     display. These for the host only.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "House".
 */
export interface House {
  adds: number;
  cards?: Raised[];
  colour: string;
  crest: string;
  fresh?: number;
  gain?: number;
  glass?: boolean;
  id: string;
  knew?: boolean;
  lag?: number;
  name: string;
  named?: boolean;
  phones: string;
  row?: number;
  seats?: string[];
  seed: number;
  storeys: number;
  town?: string;
  waves?: number;
}
/**
 * The cards of a family without a phone: its seat, and the letters that the host has entered.
 *
 *     ``joker``: as in ``Own``; the host plays it for the family.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Raised".
 */
export interface Raised {
  joker?: string;
  letters?: string;
  seat: string;
}
/**
 * The settings of the displays.
 *
 *     ``sound``: signals and recordings are heard; ``loop``: something quiet is played while people wait;
 *     ``volume``: one of ``VOLUMES``; ``speaking``: somebody speaks, and all that is heard is lowered.
 *     ``daylight``: the look for a picture in the sun, else that of the evening.
 */
export interface Screen {
  daylight?: boolean;
  loop?: boolean;
  sound?: boolean;
  speaking?: boolean;
  volume?: number;
}
/**
 * Which moment a part shows; a part with a lower version is never drawn over a higher one.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Stamp".
 */
export interface Stamp {
  epoch: string;
  step: number;
  version: number;
}
/**
 * One seat's own part. ``rank`` is 1 to 3 or 0; ``place``: its house's number from the left, ``of``
 *     houses. ``given``: with a table, what the host gave since the one before.
 *
 *     ``generation``, ``helps`` and ``slow`` are what the seat said of itself; ``may_help``: it is not the
 *     family's first. ``until``: the end of its own time where it differs from the stage's (room ms). ``plays``:
 *     its answer counts for the question in play. ``captain``: it wears the hat. ``picks``: what the family's
 *     phones have picked where they answer together, ``decided``: that stands. ``joker``: "" there is none,
 *     ``free`` it can be played, ``played`` it doubles the question in play or the next, ``used`` it is gone.
 *     ``rival``: the tie-break in play decides the family's place. ``drawn``: the raffle's lot fell on the
 *     family. ``buzz``: where families press first, what
 *     the seat may do (see ``buzzing.standing``).
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Own".
 */
export interface Own {
  adds: number;
  answer?:
    | (
        | ChoiceAnswer
        | DuelAnswer
        | MapPinAnswer
        | MostSaidAnswer
        | NumberAnswer
        | OrderAnswer
        | PairsAnswer
        | PicPinAnswer
        | PicRevealAnswer
        | PollAnswer
        | SeveralAnswer
        | TrueFalseAnswer
        | TypedAnswer
        | WhoAmIAnswer
      )
    | null;
  buzz?: string;
  captain?: boolean;
  colour: string;
  crest: string;
  decided?: boolean;
  drawn?: boolean;
  generation?: string;
  given?: CorrectionView[];
  helps?: boolean;
  joker?: string;
  may_help?: boolean;
  name: string;
  named?: boolean;
  number: string;
  of: number;
  phones: number;
  picks?: Pick[];
  place: number;
  plays?: boolean;
  points: number;
  rank?: number;
  removed?: boolean;
  result?: OwnResult | null;
  rival?: boolean;
  seat: string;
  seed: number;
  slow?: boolean;
  stamp: Stamp;
  storeys: number;
  team: string;
  town: string;
  until?: number | null;
}
/**
 * Points that the host gave a family, or took, and why.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "CorrectionView".
 */
export interface CorrectionView {
  points: number;
  reason: string;
}
/**
 * What ``count`` phones of the own family have picked so far.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Pick".
 */
export interface Pick {
  answer:
    | ChoiceAnswer
    | DuelAnswer
    | MapPinAnswer
    | MostSaidAnswer
    | NumberAnswer
    | OrderAnswer
    | PairsAnswer
    | PicPinAnswer
    | PicRevealAnswer
    | PollAnswer
    | SeveralAnswer
    | TrueFalseAnswer
    | TypedAnswer
    | WhoAmIAnswer;
  count: number;
}
/**
 * What the last question brought: own marks 0..1 and points, the family's points, new storeys.
 *
 *     ``row``: how many right answers of the family in a row, where that brought more. Points may be below 0.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "OwnResult".
 */
export interface OwnResult {
  fresh: number;
  gain: number;
  marks: number;
  points: number;
  row?: number;
  took_part: boolean;
}
/**
 * What everybody of a role and language sees: the same bytes for all of them.
 *
 *     ``until``: room ms at which the phase ends by itself; ``opened``: when answers opened; ``added``: how
 *     often whoever leads gave the open question more time. ``step`` in the
 *     stamp must be sent back with a control. ``annulled``: the question in play brings nobody points.
 *     ``can``: controls that make sense now; ``next``: where Next leads. ``questions``: how many the round has.
 *     ``extra``: seconds on top for phones with own time, 0 for as long again.
 *     ``tiebreak``: ``asked`` while a tie-break is in play, ``decided`` beside places that one has decided.
 *     ``soon``: pictures and sounds of the next question. ``glass``: families may play on the display.
 *     ``edition``: how often the programme was changed. This, ``rows``, ``rivals`` (whose place it decides),
 *     ``raffle``, ``lent``, ``glass`` and ``can`` are for display, host and moderator only; ``near``, ``told``
 *     (the last questions that were told), ``mends`` (what was changed, both newest first) and ``coming`` (the
 *     first question, from 0, that can still be changed, -1 for none) for the host only.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Stage".
 */
export interface Stage {
  added?: number;
  annulled?: boolean;
  auto?: boolean;
  can?: string[];
  card?: CardView | null;
  code: string;
  coming?: number;
  edition?: number;
  extra?: number;
  family?: string;
  final?: boolean;
  glass?: boolean;
  languages?: string[];
  lent?: string;
  locked?: boolean;
  mends?: MendView[];
  near?: NearView[];
  next?: string;
  opened?: number;
  own_from: number;
  paused?: boolean;
  phase: string;
  preset?: string;
  question?: QuestionView | null;
  questions?: number;
  raffle?: RaffleView | null;
  rehearsal?: boolean;
  reveal?:
    | (
        | ChoiceReveal
        | DuelReveal
        | MapPinReveal
        | MostSaidReveal
        | NumberReveal
        | OrderReveal
        | PairsReveal
        | PicPinReveal
        | PicRevealReveal
        | PollReveal
        | SeveralReveal
        | TrueFalseReveal
        | TypedReveal
        | WhoAmIReveal
      )
    | null;
  rivals?: string[];
  round?: number;
  rounds?: number;
  rows?: Row[];
  soon?: string[];
  stamp: Stamp;
  starts_at?: number;
  tiebreak?: string;
  title?: Words[];
  told?: ToldView[];
  until?: number | null;
}
/**
 * What to know about it: "did you know" and the place. ``lat``/``lon`` in decimal degrees.
 *
 *     ``area``: what people call the municipality. ``number``: the place's stamp in a passport; 0 for none.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "CardView".
 */
export interface CardView {
  area?: Words[];
  fact: Words[];
  kind?: string;
  lat?: number | null;
  lon?: number | null;
  municipality?: string;
  number?: number;
  place?: Words[];
  source?: string;
}
/**
 * A text as shown. ``lang`` is set only where the wanted language is missing (a small mark is drawn).
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Words".
 */
export interface Words {
  lang?: string;
  text: string;
}
/**
 * Something the host changed. ``what``: annulled, points, moved, merged, renamed or removed.
 *
 *     ``name`` is the family's, ``other`` the one a phone came from or another was merged into. ``text``: the
 *     reason or the new name, ``was`` the name before; ``question``: its number from 0. ``can``: it can be
 *     taken back now; ``undone``: it was. ``tiebreak``: the question is one.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MendView".
 */
export interface MendView {
  can?: boolean;
  name?: string;
  number: number;
  other?: string;
  points?: number;
  question: number;
  text?: string;
  tiebreak?: boolean;
  undone?: boolean;
  was?: string;
  what: string;
}
/**
 * What was said and is not in the key; the host may let it count. ``count``: phones that said it.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "NearView".
 */
export interface NearView {
  answer: string;
  count: number;
  counts: boolean;
  text: string;
}
/**
 * The question in play. ``index`` from 0, ``of`` in all; ``seconds`` is the whole time for it.
 *
 *     ``floor``: somebody was first to press and alone may answer until the stage's ``until``; its family is
 *     named for displays and hosts only. ``wrong``: letters that were said and were not right.
 *     ``down``: phones are down, so a phone gets no words of it and no words of answers that have letters.
 *     ``beat`` of ``beats`` timed steps are over; ``next_beat``: room ms of the next one. ``only``: phones of
 *     that ``generation`` answer it, in families that have one; the others help by talking.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "QuestionView".
 */
export interface QuestionView {
  ask:
    | ChoiceView
    | DuelView
    | MapPinView
    | MostSaidView
    | NumberView
    | OrderView
    | PairsView
    | PicPinView
    | PicRevealView
    | PollView
    | SeveralView
    | TrueFalseView
    | TypedView
    | WhoAmIView;
  beat?: number;
  beats?: number;
  difficulty?: string;
  down?: boolean;
  floor?: FloorView | null;
  generation?: string;
  index: number;
  next_beat?: number | null;
  of: number;
  only?: boolean;
  picture?: PictureView | null;
  reading?: string;
  seconds: number;
  sound?: SoundView | null;
  text: Words[];
  topic: string;
  wrong?: string[];
}
/**
 * Options to pick one from.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "ChoiceView".
 */
export interface ChoiceView {
  kind: "choice";
  options: OptionView[];
}
/**
 * An option in the audience's languages.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "OptionView".
 */
export interface OptionView {
  key: string;
  picture?: string;
  text: Words[];
}
/**
 * The options, and the ms that whoever has the floor has.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "DuelView".
 */
export interface DuelView {
  kind: "duel";
  options: OptionView[];
  think: number;
}
/**
 * How near counts in full (km), and which towns the map names.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MapPinView".
 */
export interface MapPinView {
  kind: "mappin";
  labels: string;
  within: number;
}
/**
 * Options to pick one from.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MostSaidView".
 */
export interface MostSaidView {
  kind: "mostsaid";
  options: OptionView[];
}
/**
 * The line to choose from.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "NumberView".
 */
export interface NumberView {
  high: number;
  kind: "number";
  low: number;
  scale: number;
  step: number;
  unit?: Words[];
}
/**
 * The things, as they are shown first.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "OrderView".
 */
export interface OrderView {
  kind: "order";
  options: OptionView[];
}
/**
 * The ones and the others.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PairsView".
 */
export interface PairsView {
  kind: "pairs";
  ones: OptionView[];
  others: OptionView[];
}
/**
 * The picture and the names of its parts.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PicPinView".
 */
export interface PicPinView {
  kind: "picpin";
  picture: PictureView;
  spots: SpotView[];
}
/**
 * A picture in the audience's languages; its bytes are at ``/media/<name>``.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PictureView".
 */
export interface PictureView {
  alt?: Words[];
  by?: string;
  height: number;
  name: string;
  width: number;
}
/**
 * A part of the picture that can be chosen by its name, and its middle.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "SpotView".
 */
export interface SpotView {
  key: string;
  text: Words[];
  x: number;
  y: number;
}
/**
 * The picture as clear as it is by now (``clear``: wholly), and options to pick one from.
 *
 *     ``marks``: thousandths that a right answer brings by each step, also by those to come.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PicRevealView".
 */
export interface PicRevealView {
  clear: boolean;
  kind: "picreveal";
  marks: number[];
  options: OptionView[];
  picture: PictureView;
}
/**
 * Options to pick one from; none for yes (a) and no (b), whose words are the screen's own.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PollView".
 */
export interface PollView {
  kind: "poll";
  options: OptionView[];
}
/**
 * Options to pick some from.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "SeveralView".
 */
export interface SeveralView {
  kind: "several";
  options: OptionView[];
}
/**
 * Two words that the screens know in every language.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "TrueFalseView".
 */
export interface TrueFalseView {
  kind: "truefalse";
}
/**
 * A field to type in, of at most ``most`` letters; ``figures``: for a number.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "TypedView".
 */
export interface TypedView {
  figures?: boolean;
  kind: "typed";
  most?: number;
}
/**
 * The clues that are out so far, and options to pick one from.
 *
 *     ``marks``: thousandths that a right answer brings by each clue, also by those to come.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "WhoAmIView".
 */
export interface WhoAmIView {
  clues: Words[][];
  kind: "whoami";
  marks: number[];
  options: OptionView[];
}
/**
 * Who has the floor: a family, for displays and hosts only.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "FloorView".
 */
export interface FloorView {
  team?: string;
}
/**
 * A sound in the audience's languages; its bytes are at ``/media/<name>``.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "SoundView".
 */
export interface SoundView {
  alt?: Words[];
  by?: string;
  name: string;
}
/**
 * The raffle. ``team``: the family that was drawn last, "" before that; ``drawn``: how many were so far;
 *     ``left``: how many may still be drawn, for the host only. A display sees it until the game goes on.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "RaffleView".
 */
export interface RaffleView {
  drawn?: number;
  left?: number;
  team?: string;
}
/**
 * Options with the right one and counts.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "ChoiceReveal".
 */
export interface ChoiceReveal {
  kind: "choice";
  options: OptionResult[];
}
/**
 * An option at the reveal: whether it was right and how many phones chose it.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "OptionResult".
 */
export interface OptionResult {
  count: number;
  key: string;
  picture?: string;
  right: boolean;
  text: Words[];
}
/**
 * The options with the right one, and how many families said which.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "DuelReveal".
 */
export interface DuelReveal {
  kind: "duel";
  options: OptionResult[];
}
/**
 * The place. ``pins``: one per family, the nearest first; for displays and hosts only.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MapPinReveal".
 */
export interface MapPinReveal {
  kind: "mappin";
  labels?: string;
  lat: number;
  lon: number;
  name?: Words[];
  pins?: FamilyPin[];
  within: number;
}
/**
 * A family's nearest pin and how many km it is away, to a tenth.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "FamilyPin".
 */
export interface FamilyPin {
  km: number;
  lat: number;
  lon: number;
  team: string;
}
/**
 * What families said; ``families``: how many said something.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MostSaidReveal".
 */
export interface MostSaidReveal {
  families: number;
  kind: "mostsaid";
  options: MostSaidResult[];
}
/**
 * An option, whether most families said it, and how many did (a voice may be shared: hundredths).
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "MostSaidResult".
 */
export interface MostSaidResult {
  families: number;
  key: string;
  right: boolean;
  text: Words[];
}
/**
 * The line with what was said, and who was nearest; phones get only what is right.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "NumberReveal".
 */
export interface NumberReveal {
  close: number;
  high: number;
  kind: "number";
  low: number;
  nearest?: FamilyNumber[];
  right: number;
  said?: NumberTold[];
  scale: number;
  unit?: Words[];
}
/**
 * A family and the nearest number that one of its phones said.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "FamilyNumber".
 */
export interface FamilyNumber {
  team: string;
  value: number;
}
/**
 * How many phones said this number.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "NumberTold".
 */
export interface NumberTold {
  count: number;
  value: number;
}
/**
 * The right order, from the first on; ``phones``: how many answered.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "OrderReveal".
 */
export interface OrderReveal {
  kind: "order";
  phones: number;
  places: OrderPlace[];
}
/**
 * A thing in its right place, and how many phones put it there.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "OrderPlace".
 */
export interface OrderPlace {
  count: number;
  key: string;
  text: Words[];
}
/**
 * The right pairs, from a on; ``phones``: how many answered.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PairsReveal".
 */
export interface PairsReveal {
  kind: "pairs";
  pairs: Pair[];
  phones: number;
}
/**
 * A right pair: ``key`` and ``one``, ``number`` and ``other``, and how many phones had it.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Pair".
 */
export interface Pair {
  count: number;
  key: string;
  number: string;
  one: Words[];
  other: Words[];
}
/**
 * The right parts, and how many of all phones found one. ``taps``: for displays and hosts only.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PicPinReveal".
 */
export interface PicPinReveal {
  kind: "picpin";
  knew: number;
  phones: number;
  picture: PictureView;
  spots: SpotShown[];
  taps?: FamilyTap[];
}
/**
 * A right part of the picture, as it is marked at the reveal.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "SpotShown".
 */
export interface SpotShown {
  height: number;
  text: Words[];
  width: number;
  x: number;
  y: number;
}
/**
 * Where a phone of a family touched the picture, and whether that was right.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "FamilyTap".
 */
export interface FamilyTap {
  right: boolean;
  team: string;
  x: number;
  y: number;
}
/**
 * The clear picture, the options with the right one, and how many phones knew it by each step.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PicRevealReveal".
 */
export interface PicRevealReveal {
  kind: "picreveal";
  knew: number[];
  marks: number[];
  options: OptionResult[];
  picture: PictureView;
}
/**
 * What was said; ``options`` have no text for yes (a) and no (b); ``phones``: how many answered.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PollReveal".
 */
export interface PollReveal {
  kind: "poll";
  options: PollResult[];
  phones: number;
}
/**
 * An option with how many phones chose it, and their share in whole percent.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "PollResult".
 */
export interface PollResult {
  count: number;
  key: string;
  percent: number;
  text: Words[];
}
/**
 * Options with the right ones and counts.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "SeveralReveal".
 */
export interface SeveralReveal {
  kind: "several";
  options: OptionResult[];
}
/**
 * What is right, and how many believed what.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "TrueFalseReveal".
 */
export interface TrueFalseReveal {
  kind: "truefalse";
  right: boolean;
  said_false: number;
  said_true: number;
}
/**
 * What is right, how many phones had it (also by a ruling) and how many answered.
 *
 *     What else was typed is never shown to all: it may be anything.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "TypedReveal".
 */
export interface TypedReveal {
  kind: "typed";
  knew: number;
  phones: number;
  right: Words[];
}
/**
 * All clues, the options with the right one, and how many phones knew it by each clue.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "WhoAmIReveal".
 */
export interface WhoAmIReveal {
  clues: Words[][];
  kind: "whoami";
  knew: number[];
  marks: number[];
  options: OptionResult[];
}
/**
 * A family in the table. ``rank`` is 1 to 3, or 0 below third place; ``gain`` since the last table.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Row".
 */
export interface Row {
  gain: number;
  points: number;
  rank?: number;
  team: string;
}
/**
 * A question whose answer was told: the host may annul it, or let it count again.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "ToldView".
 */
export interface ToldView {
  annulled?: boolean;
  question: number;
  text: Words[];
}
/**
 * The command ``id`` is stored; ``version`` of the log in which it is. ``seat`` after a join.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Ack".
 */
export interface Ack {
  id: string;
  seat?: string;
  t: "ack";
  version: number;
}
/**
 * The command ``id`` changed nothing; ``code`` as documented. ``id`` "" if it was no command.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Refused".
 */
export interface Refused {
  code: string;
  id: string;
  t: "refused";
}
/**
 * Six free names.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Offered".
 */
export interface Offered {
  offers: Offer[];
  t: "offered";
}
/**
 * A free name with its animal and a colour.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Offer".
 */
export interface Offer {
  colour: string;
  crest: string;
  name: string;
}
/**
 * At most five families whose name holds the text.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "FoundTeams".
 */
export interface FoundTeams {
  t: "found_teams";
  teams: Hit[];
}
/**
 * A family that a search found.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Hit".
 */
export interface Hit {
  colour: string;
  crest: string;
  name: string;
  team: string;
}
/**
 * To be answered at once with the same number.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "BeatOut".
 */
export interface BeatOut {
  n: number;
  t: "beat";
}
/**
 * The room time when the question arrived.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "ClockOut".
 */
export interface ClockOut {
  now: number;
  sent: number;
  t: "clock";
}
/**
 * The hall shows another game now (``room`` its code, "" none): displays and free phones greet anew.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "HallGame".
 */
export interface HallGame {
  room: string;
  t: "hall";
}
/**
 * The addresses under which the server is reached have changed; these are all of them now.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Roads".
 */
export interface Roads {
  roads: string[];
  t: "roads";
}
/**
 * Something everybody may know. ``code``: draining (come back in ``retry`` ms), store_away, store_full,
 *     store_back, rolled_back, moved (the seat is on another phone now), removed, kiosk (what the hall says of
 *     this display has changed, or what the hall shows).
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Notice".
 */
export interface Notice {
  code: string;
  retry?: number;
  t: "notice";
}
/**
 * The settings of the displays.
 *
 *     ``sound``: signals and recordings are heard; ``loop``: something quiet is played while people wait;
 *     ``volume``: one of ``VOLUMES``; ``speaking``: somebody speaks, and all that is heard is lowered.
 *     ``daylight``: the look for a picture in the sun, else that of the evening.
 *
 * This interface was referenced by `HomeProtocol`'s JSON-Schema
 * via the `definition` "Screen".
 */
export interface Screen1 {
  daylight?: boolean;
  loop?: boolean;
  sound?: boolean;
  speaking?: boolean;
  volume?: number;
}
