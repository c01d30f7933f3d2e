import type { RaterWords } from "../rater-language.ts";

export const raterForm: RaterWords["form"] = {
  about: "عن {subject}",
  aboutSelf: "عنكم",
  part: "الجزء {part} من {parts}",
  left: {
    by: "minutes",
    0: "بقي أقلّ من دقيقة",
    one: "بقي نحو دقيقة",
    two: "بقي نحو دقيقتين",
    few: "بقي نحو {minutes} دقائق",
    other: "بقي نحو {minutes} دقيقة",
  },
  nothingLeft: "أُجيب عن كلّ شيء",
  progress: "مقدار ما أُنجز",
  saved: "محفوظ على هذا الجهاز",
  saving: "جارٍ الحفظ",
  notSaved: "لم يُحفَظ: هذا الجهاز ممتلئ",
  notKept: "لا يُحفَظ هنا شيء",
  back: "السابق",
  next: "التالي",
  toCheck: "مراجعة إجاباتي",
  overview: "نظرة عامّة",
  keys: "المفاتيح: من {first} إلى {last} للإجابة والانتقال، و{cannotSay} لعبارة «لا يمكنني القول»، والأسهم للتنقّل على المقياس، وEnter لفتح الجزء التالي.",
  cannotSay: "لا يمكنني القول",
  answered: "أُجيب عن {done} من {all}",

  watchOutsTitle: "عادات ينبغي الانتباه لها",
  watchOutsLead:
    "لكلّ إنسان منها شيء. كم مرّة ترون هذه العادات لدى {subject}؟ تُذكَر في التقرير وحدها ولا تُخصَم من أيّ شيء آخر.",
  watchOutsLeadSelf:
    "لكلّ إنسان منها شيء. كم مرّة تلاحظون هذه العادات لديكم؟ تُذكَر في التقرير وحدها ولا تُخصَم من أيّ شيء آخر.",

  axesTitle: { by: "parts", 1: "بين أسلوبين", other: "بين أسلوبين، {part} من {parts}" },
  axesLead: "ليس أيّ من الطرفين أفضل من الآخر. أين ترون {subject} على هذا الخطّ؟",
  axesLeadSelf: "ليس أيّ من الطرفين أفضل من الآخر. أين ترون أنفسكم على هذا الخطّ، وأين يحتاج إليكم دوركم؟",
  axesLeadNeed: "ليس أيّ من الطرفين أفضل من الآخر. أين ترون {subject} على هذا الخطّ، وأين يحتاج الدور إلى {subject}؟",
  axisAsked: "{axis}: {asked}",
  axisNow: "موضع {subject} اليوم",
  axisNowSelf: "موضعكم اليوم",
  axisNeed: "الموضع الذي يحتاج فيه الدور إلى {subject}",
  axisNeedSelf: "الموضع الذي يحتاج فيه دوركم إليكم",
  place: {
    by: "strength",
    end: "تمامًا عند «{pole}»",
    strong: "بوضوح نحو «{pole}»",
    other: "قليلًا نحو «{pole}»",
  },
  middle: "في الوسط",

  reflectionsTitle: "عن طريقكم أنتم",
  reflectionsLead: "لا توجد إجابة صحيحة. ولا يرى هذه الإجابات إلّا أنتم والمدرّب المرافق لكم، بجانب الخريطة في تقريركم.",

  commentTitle: { by: "parts", 1: "بكلماتكم أنتم", other: "بكلماتكم أنتم، {part} من {parts}" },
  commentOptional: "يمكنكم ترك هذا فارغًا.",
  commentSeen: {
    by: "coach",
    null: "يصل هذا إلى {subject} حرفيًّا، دون اسمكم.",
    other: "يصل هذا إلى {subject} وإلى المدرّب المرافق، {coach}، حرفيًّا، دون اسمكم.",
  },
  commentSeenNamed: {
    by: "coach",
    null: "يصل هذا إلى {subject} حرفيًّا، بلا اسم وبين تعليقات الجميع، وقد يُعرَف أنّه منكم.",
    other: "يصل هذا إلى {subject} وإلى المدرّب المرافق، {coach}، حرفيًّا، بلا اسم وبين تعليقات الجميع، وقد يُعرَف أنّه منكم.",
  },
  commentSeenSelf: {
    by: "coach",
    null: "لا يقرأ هذا أحد غيركم.",
    other: "لا يقرأ هذا إلّا أنتم والمدرّب المرافق لكم، {coach}.",
  },
  commentAlone:
    "تُعرَض كلّ فقرة على حدة. وقد لا يكتب أحد غيركم، ولا يمكن لأحد أن يعرف ذلك قبل أن يُفتَح كلّ شيء. فهل ترضون عمّا كتبتم عندئذ أيضًا؟",
  commentChecker: "لا يُدقَّق الإملاء هنا عن قصد: فبعض المتصفّحات ترسل ما تكتبونه إلى خدمة للتدقيق.",
  commentRoom: {
    by: "left",
    few: "بقي متّسع لنحو {left} أحرف.",
    other: "بقي متّسع لنحو {left} حرفًا.",
  },
  commentTooLong: {
    by: "over",
    few: "النصّ أطول من اللازم بنحو {over} أحرف. اختصروه ليمكن إرساله.",
    other: "النصّ أطول من اللازم بنحو {over} حرفًا. اختصروه ليمكن إرساله.",
  },
};
