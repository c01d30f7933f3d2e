/** Something that nobody said: on one competency, in answer to one open question. `{name}` stands for the subject's given name. */
export type GeneratedRemark = {
  readonly question: "keep" | "start" | "stop" | "at-best";
  readonly competency: string;
  readonly text: string;
};

const remark =
  (question: GeneratedRemark["question"]) =>
  ([competency, text]: readonly [string, string]): GeneratedRemark => ({
    question,
    competency,
    text,
  });

const keep = (
  [
    [
      "strategic-questions",
      "Asking the one question nobody wanted to ask. It is uncomfortable and it saves us months.",
    ],
    [
      "strategic-questions",
      "{name} does not take the brief as given. “What would have to be true for this to be a bad idea?” has become a saying in our corner.",
    ],
    ["clarity", "When {name} has run a meeting I know what was decided. That sounds small. It is not."],
    [
      "clarity",
      "The short note on Friday: what we decided, what changed, what did not. I forward it to people who were not even in the room. Please do not stop writing it.",
    ],
    [
      "focus",
      "Telling us what does not matter this month. I get more done because of what {name} takes off the table.",
    ],
    ["focus", "Standing between us and the requests that come in sideways. We notice, even when we say nothing."],
    [
      "humility",
      "Saying “I was wrong about the rollout” in front of forty people. After that everybody else could say it too.",
    ],
    ["humility", "I trust {name} because bad news about {name}’s own work comes from {name} first."],
    ["communication", "Explaining the technical side so that sales can repeat it without making it up."],
    ["communication", "{name} tells it as a story and people move. The all-hands in spring is the one I still quote."],
    ["organization", "Plans that survive contact with the calendar. Deadlines are rare here, and they hold."],
    ["organization", "I never have to ask where things stand; the board tells me, and the board is true."],
    ["anticipation", "Seeing trouble two weeks before it has a name, and saying so without drama."],
    ["anticipation", "There was a second plan ready when the supplier fell through. There usually is one."],
    ["execution", "Showing me why the dull part of my work holds up the rest. I do it differently since."],
    ["execution", "{name} turns a strategy slide into Monday morning. Few people here can."],
    ["empathy", "Listening first and then still deciding. I have disagreed with the outcome and never felt unheard."],
    ["empathy", "Spending a day on the support desk every quarter. It shows in every decision after it."],
    ["risk", "Trying things small. We have learned more from three cheap failures than from last year’s big launch."],
    ["risk", "Letting us run the experiment and stopping it in time, without anyone losing face."],
    ["listening", "Putting the laptop away when somebody talks. It is rare here and it matters."],
    ["listening", "I gave {name} hard feedback in June. In July something had changed. I have never had that before."],
    ["inclusion", "Noticing who has not spoken yet, and waiting long enough for them to do it."],
    ["inclusion", "When I was new, {name} made sure that my idea kept my name. I have not forgotten it."],
  ] as const
).map(remark("keep"));

const start = (
  [
    ["strategic-questions", "Ask “are we solving the right thing?” before the kick-off, not in week six."],
    ["clarity", "Say out loud when something is decided. I often learn it from the next action item."],
    ["clarity", "Tell us what the new direction means for each team. The big picture is clear, my part in it is not."],
    ["focus", "Name three things that will wait. Everything is first at the moment, so nothing is."],
    ["focus", "Say no to the side projects from upstairs. We would back you."],
    ["humility", "Tell us when you are unsure. We can see it anyway, and it would be easier to help."],
    ["communication", "Leave out half of the slides. The message is good and it drowns."],
    [
      "organization",
      "Make the state of the work visible without anybody asking. A board, a page, anything that stays current.",
    ],
    [
      "organization",
      "Plan with the people who do the work before the date is promised. We could have told you about August.",
    ],
    [
      "anticipation",
      "Look one quarter further. Twice this year we were surprised by something that was in plain sight.",
    ],
    [
      "execution",
      "Connect our projects with the larger goal more often. Half of the team could not say what theirs is for.",
    ],
    ["empathy", "Ask the people on the floor before changing how they work. Ten minutes would do."],
    ["empathy", "Come and see what a normal Tuesday looks like here."],
    ["risk", "Let us try things without a business case of twelve pages. Small, quick, and then decide."],
    [
      "listening",
      "Ask one more question before answering. The first answer is usually right, and still we would learn more.",
    ],
    ["listening", "Do something visible with the feedback you collect, even if it is only to say why not."],
    ["inclusion", "Bring the two remote colleagues in first, not last. By the time they are asked, it is decided."],
    ["inclusion", "Let other people present their own work to the board."],
  ] as const
).map(remark("start"));

const stop = (
  [
    [
      "strategic-questions",
      "Reopening the purpose of a project when it is nearly done. The question is right, the moment is not.",
    ],
    ["clarity", "Deciding things in the corridor. Those who were not in the corridor work on the old plan for a week."],
    ["clarity", "Changing the message between the leadership round and the team round. People compare."],
    [
      "focus",
      "Adding without taking away. Every new idea is good. There are nine of them now, and I would rather finish four.",
    ],
    ["focus", "Forwarding every request to us with “could you have a look”. It reads as an order."],
    ["humility", "Explaining at length why it was not possible. “We missed it” would be enough and we would move on."],
    ["communication", "Speaking in the long version. The point comes, but by then half the room is reading mail."],
    ["organization", "Keeping the plan in your head. It is a good plan and only you can see it."],
    [
      "organization",
      "Moving deadlines by chat. I learn from the third message what I should have known from the first.",
    ],
    ["anticipation", "Treating each surprise as the first one. The customer audit comes every year."],
    ["execution", "Handing over goals without the first step. We lose a week guessing where to begin."],
    ["empathy", "Correcting details in front of others. I would take it better, and faster, one to one."],
    ["empathy", "Being understanding and leaving the decision open. Kindness without an answer is hard on a team."],
    ["risk", "Waiting until it is safe. By then someone else has shipped it."],
    ["listening", "Finishing my sentences. Sometimes they were going somewhere else."],
    ["listening", "Answering mail while we talk. I stop telling you things."],
    ["inclusion", "Asking the same four people. The rest of us have noticed and no longer prepare."],
    ["inclusion", "Jokes about the “other building”. We are the other building."],
  ] as const
).map(remark("stop"));

const atBest = (
  [
    [
      "strategic-questions",
      "In the pricing workshop {name} asked who would miss the product if it were gone. The room was silent for a minute and then we threw half of the list away.",
    ],
    [
      "clarity",
      "The day the contract was lost. By noon everyone knew what had happened, what it meant for them, and what we would do on Monday. Nobody had to guess.",
    ],
    ["focus", "Last October, when two launches collided. {name} picked one, said why, and took the anger for it."],
    [
      "humility",
      "After the failed migration {name} opened the review with the two decisions that had been {name}’s own. It was the first review here without a culprit.",
    ],
    ["communication", "The talk to the new joiners. I have been here for nine years and wanted to start again."],
    [
      "organization",
      "Moving three teams into one floor in a weekend without losing a working day. There was a list for everything, and it was short.",
    ],
    ["anticipation", "{name} had the conversation with the second supplier in May. In September it saved the quarter."],
    [
      "execution",
      "The outage in February. {name} split the problem into five pieces, gave each a name and an hour, and kept everyone else away from us.",
    ],
    [
      "empathy",
      "When my father was ill {name} rearranged the month without making it a favour, and still told me which two things could not slip.",
    ],
    [
      "risk",
      "The pilot with one customer. It could have gone wrong in public; it went wrong in private, and we fixed it.",
    ],
    [
      "listening",
      "In the round after the survey {name} said almost nothing for an hour, and then summed us up better than we had.",
    ],
    ["inclusion", "At the offsite {name} asked the trainee first. Her answer became the plan."],
    [
      "communication",
      "Telling the customer the truth about the delay, plainly and early. They stayed because of that call.",
    ],
    ["execution", "The way the annual plan was taken apart into pieces that each team could own by Friday."],
  ] as const
).map(remark("at-best"));

/** Remarks of our own writing, for rounds that never took place. */
export const generatedRemarks: readonly GeneratedRemark[] = [...keep, ...start, ...stop, ...atBest];
