import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";

/** A short questionnaire in Arabic, to look at drawings that run from right to left. */
export const arabicQuestionnaire: QuestionnaireContent = {
  title: { ar: "تقييم القائد والمدير" },
  introduction: { ar: "أجب عما رأيته فعلا في الأشهر الأخيرة." },
  scale: {
    min: 1,
    max: 5,
    labels: [{ ar: "نادرا جدا" }, { ar: "نادرا" }, { ar: "أحيانا" }, { ar: "غالبا" }, { ar: "دائما تقريبا" }],
  },
  axisScale: { min: 1, max: 7 },
  watchOutScale: {
    min: 1,
    max: 5,
    labels: [{ ar: "أبدا" }, { ar: "مرة" }, { ar: "أحيانا" }, { ar: "غالبا" }, { ar: "كثيرا" }],
  },
  reflectionScale: { min: 1, max: 5 },
  competencies: [
    { id: "clarity", cluster: "leadership", title: { ar: "تصنع الوضوح" }, description: { ar: "تقول ما تقرر." } },
    { id: "focus", cluster: "leadership", title: { ar: "تحدد الأولويات" }, description: { ar: "تبين الأهم." } },
    { id: "organization", cluster: "management", title: { ar: "تنظم العمل" }, description: { ar: "تخطط وتنسق." } },
    { id: "empathy", cluster: "management", title: { ar: "توازن بين التعاطف والتوجيه" }, description: { ar: "تصغي." } },
    { id: "listening", cluster: "common", title: { ar: "تصغي إلى الآخرين" }, description: { ar: "تتقبل النقد." } },
  ],
  items: ["clarity", "focus", "organization", "empathy", "listening"].flatMap((competencyId) =>
    [1, 2].map((place) => ({
      id: `${competencyId}-${place}`,
      competencyId,
      reverse: false,
      self: { ar: "أفعل ذلك." },
      others: { ar: "تفعل ذلك." },
    })),
  ),
  axes: [
    {
      id: "why-how",
      title: { ar: "لماذا أو كيف" },
      leaderPole: { ar: "السؤال عن جدوى العمل" },
      managerPole: { ar: "السؤال عن طريقة العمل ووسائله" },
    },
    {
      id: "future-now",
      title: { ar: "السنوات القادمة أو أهداف اليوم" },
      leaderPole: { ar: "النظر إلى مستقبل المجال" },
      managerPole: { ar: "النظر إلى أهداف هذا الموسم" },
    },
  ],
  watchOuts: [{ id: "micromanages", self: { ar: "أتدخل في التفاصيل." }, others: { ar: "تتدخل في التفاصيل." } }],
  openQuestions: [{ id: "keep", self: { ar: "ماذا أواصل؟" }, others: { ar: "ما الذي ينبغي أن يستمر؟" } }],
  reflections: [
    { id: "delegate", question: { ar: "هل تترك التفاصيل للآخرين؟" }, low: { ar: "أراقب" }, high: { ar: "أترك" } },
  ],
};
